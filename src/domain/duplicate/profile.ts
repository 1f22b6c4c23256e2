import type { LegalDate } from '../../kernel/legal-date.ts';
import { compact } from '../../kernel/half-width.ts';
import { sideOf, type PartyRole } from '../party/party.ts';
import { employerCore, plainName } from './normalise.ts';
import { readStatement } from './read-statement.ts';
import { sketchOf, type Sketch } from './sketch.ts';

/** What a dispute is compared by. Made from its rows whenever it is needed, and never kept. */
export interface DuplicateProfile {
  /** Names of workers, normalised. */
  readonly workers: readonly string[];
  /** Cores of employers' names. */
  readonly employers: readonly string[];
  readonly idNumbers: readonly string[];
  readonly phones: readonly string[];
  /** Unified social credit codes. */
  readonly codes: readonly string[];
  readonly claimTypes: readonly string[];
  /** Fen, of claims and of the statement. */
  readonly amountsFen: readonly number[];
  /** Days the matter speaks of, of claims and of the statement. */
  readonly days: readonly LegalDate[];
  readonly region: string;
  /** Null where there is no statement, or too little of one. */
  readonly sketch: Sketch | null;
}

/** A dispute as it is registered or as its rows have it. */
export interface ProfileSource {
  readonly region: string;
  readonly parties: readonly {
    readonly role: PartyRole;
    readonly name: string;
    readonly socialCreditCode?: string | null | undefined;
    readonly phone?: string | null | undefined;
    readonly idNumber?: string | null | undefined;
  }[];
  readonly claims: readonly {
    readonly type: string;
    readonly amountFen?: number | null | undefined;
    readonly periodFrom?: string | null | undefined;
    readonly periodTo?: string | null | undefined;
  }[];
  readonly statement?: string | null | undefined;
}

/** The profile of a dispute: its parties and claims, and what its statement says where the parties were not entered. */
export function profileOf({ region, parties, claims, statement }: ProfileSource): DuplicateProfile {
  const workers = parties.filter(({ role }) => role === 'WORKER');
  const employers = parties.filter(({ role }) => sideOf(role) === 'EMPLOYER');
  const said = readStatement(statement ?? '');
  const given = (texts: readonly (string | null | undefined)[]) => [
    ...new Set(texts.flatMap((text) => (text ? [compact(text).toUpperCase()] : []))),
  ];
  const distinct = <T>(values: readonly T[]) => [...new Set(values)];
  return {
    workers: distinct(workers.length > 0 ? workers.map(({ name }) => plainName(name)) : said.people),
    employers: distinct(employers.length > 0 ? employers.map(({ name }) => employerCore(name)) : said.firms),
    idNumbers: given(workers.map(({ idNumber }) => idNumber)),
    phones: given(workers.map(({ phone }) => phone)),
    codes: given(employers.map(({ socialCreditCode }) => socialCreditCode)),
    claimTypes: distinct(claims.map(({ type }) => type)),
    amountsFen: distinct([...claims.flatMap(({ amountFen }) => (amountFen ? [amountFen] : [])), ...said.amountsFen]),
    days: distinct([
      ...claims.flatMap(({ periodFrom, periodTo }) => [periodFrom, periodTo].filter((day) => !!day) as LegalDate[]),
      ...said.days,
    ]),
    region,
    sketch: sketchOf(statement ?? ''),
  };
}
