import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { RegisterDisputeInput } from '../../commands/register-dispute.ts';
import {
  causeIds,
  findCauseByCode,
  findCauseByTitle,
  isCauseId,
  type CauseId,
} from '../../domain/cause/cause-of-action.ts';
import { channelGroundNames, intakeChannelNames, relationTypeNames } from '../../domain/dispute/dispute-terms.ts';
import { registrationFaults } from '../../domain/dispute/register-dispute.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { mapClaims } from './map-claims.ts';
import { mapParties } from './map-parties.ts';
import { remarkOf, type Remark } from './remark.ts';
import { RowFields } from './row-fields.ts';
import { renamed, type RowNames } from './row-names.ts';

/** A row as the command takes it; its number is its key. */
export type Entry = RegisterDisputeInput & { readonly ownNumber: string; readonly key: string };

export interface MappedRow {
  /** The row's own number; null where it is missing or cannot be taken. */
  readonly number: string | null;
  /** Null when the row has errors. */
  readonly entry: Entry | null;
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
  /** A path of the command in the row's own names. */
  readonly inRowNames: (path: readonly string[]) => readonly string[];
}

/** What stands outside the row: the day in China, and the region of the agency that imports. */
export interface Surroundings {
  readonly today: LegalDate;
  readonly region: string;
}

/** Fields that may hold the agency's own number; the first that is given counts. */
export const numberFields: readonly string[] = ['number', 'ownNumber', 'id'];

/** Most errors told of one row; who broke that much is helped by no more. */
const mostErrors = 50;

/** Turns the fields of a row into a registration and finds every fault that shows without looking at the database. */
export function mapRow(fields: Readonly<Record<string, unknown>>, { today, region }: Surroundings): MappedRow {
  const findings = { faults: [] as Refusal[], warnings: [] as Refusal[] };
  const row = new RowFields(fields, findings);
  const names: RowNames = new Map();

  const ownNumber = mapNumber(row, names);
  const parties = mapParties(row, names);
  const { claims, likelyCause } = mapClaims(row, names);
  const registration = {
    ownNumber,
    cause: row.has('cause') ? mapCause(row, today) : likelyCause,
    relationType: row.oneOf('relationType', relationTypeNames),
    channelGround: row.oneOf('channelGround', channelGroundNames),
    channel: row.oneOf('channel', intakeChannelNames) ?? 'BULK_IMPORT',
    region: row.text('region'),
    headcount: row.number('headcount') ?? 1,
    statement: mapStatement(row, names),
    parties,
    claims,
  };
  row.warnOfUnread();

  const faults = registrationFaults({ ...registration, region: registration.region ?? region }, today);
  const errors = [...findings.faults, ...unchecked(parties), ...faults].slice(0, mostErrors);
  const isNumberFit = ownNumber !== undefined && !faults.some(({ path }) => path[0] === 'ownNumber');
  const inRowNames = (path: readonly string[]) => renamed(path, names);
  const told = (refusal: Refusal) => remarkOf({ ...refusal, path: inRowNames(refusal.path) });
  return {
    number: isNumberFit ? ownNumber : null,
    entry: errors.length === 0 ? { ...registration, ownNumber: ownNumber!, key: `import:${ownNumber}` } : null,
    errors: errors.map(told),
    warnings: findings.warnings.slice(0, mostErrors).map(told),
    inRowNames,
  };
}

function mapNumber(row: RowFields, names: RowNames): string | undefined {
  const given = numberFields.filter((field) => row.text(field) !== undefined);
  if (given.length === 0) return row.fault('NUMBER_MISSING', [], numberFields);
  names.set('ownNumber', [given[0]!]);
  return row.text(given[0]!);
}

/** By id, by Chinese title, or by its number in the edition in force today. */
function mapCause(row: RowFields, today: LegalDate): CauseId | undefined {
  const text = row.text('cause');
  if (text === undefined) return undefined;
  const cause = isCauseId(text) ? text : (findCauseByTitle(text) ?? findCauseByCode(text, today));
  return cause ?? row.fault('CAUSE_UNKNOWN', ['cause'], causeIds);
}

function mapStatement(row: RowFields, names: RowNames): string | undefined {
  const [field] = ['statement', 'text', 'sentences'].filter((each) => row.has(each));
  if (field === undefined) return undefined;
  names.set('statement', [field]);
  return field === 'sentences' ? row.texts(field, /\n/).join('\n') || undefined : row.rawText(field);
}

/** Texts the domain takes as they come. */
function unchecked(parties: RegisterDisputeInput['parties']): Refusal[] {
  return parties.flatMap(({ bankAccount }, index) => {
    const fault = bankAccount && textFault(bankAccount, ['parties', String(index), 'bankAccount']);
    return fault ? [fault] : [];
  });
}
