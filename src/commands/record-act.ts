import { isRefused, Refusal } from '../kernel/refusal.ts';
import type { DisputeFile } from '../domain/dispute/dispute.ts';
import { stageMovers } from '../domain/dispute/change-stage.ts';
import { stageMove } from '../domain/dispute/dispute-facts.ts';
import type { StageEvent } from '../domain/dispute/stage-event.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import type { DeadlineRuleId } from '../domain/deadline/rules.ts';
import { textFault } from '../domain/party/check-party.ts';
import { maxStatement } from '../domain/dispute/register-dispute.ts';
import { actFault, type ActTable } from '../domain/record/act-table.ts';
import type { Fact } from '../domain/history/fact.ts';
import type { ActEffect } from './act.ts';
import type { RecordRow } from './record-rows.ts';
import type { LoadedFile } from './unit-of-work.ts';

/** What an act on a record brings about: the state it leads to, columns of the record, and what goes with them. */
export interface Deed<State extends string> {
  /** Unchanged where not given. */
  readonly to?: State;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly facts?: readonly Fact[];
  readonly rows?: readonly RecordRow[];
  readonly step?: ActEffect['step'];
}

/** The record an act is taken on, as its book describes it. */
export interface ActedOn<Act extends string, State extends string> {
  readonly table: ActTable<Act, State>;
  readonly act: Act;
  readonly state: State;
  /** Input field that names the record. */
  readonly path: string;
  /** The fact of the act and the row of the record, with the state it led to. */
  readonly told: (state: State, values: Readonly<Record<string, unknown>>) => ActEffect;
}

/** Judges the act by the record's state, then turns its deed into facts and rows. */
export async function deedOn<Act extends string, State extends string>(
  { table, act, state, path, told }: ActedOn<Act, State>,
  decide: () => Promise<Deed<State> | Refusal[]> | Deed<State> | Refusal[],
): Promise<ActEffect | Refusal[]> {
  const fault = actFault(table, act, { state, path: [path] });
  if (fault) return [fault];
  const outcome = await decide();
  if (isRefused(outcome)) return outcome;
  const deed = outcome as Deed<State>;
  const own = told(deed.to ?? state, deed.values ?? {});
  return {
    facts: [...own.facts, ...(deed.facts ?? [])],
    rows: [...own.rows, ...(deed.rows ?? [])],
    ...(deed.step ? { step: deed.step } : {}),
  };
}

/** Running or standing clocks of these rules that hang on the record, or on the referral it came by. */
export function clocksOf(
  { deadlines }: Pick<LoadedFile, 'deadlines'>,
  { id, referralId }: { readonly id: string; readonly referralId?: string | null },
  ...rules: readonly DeadlineRuleId[]
): Deadline[] {
  return deadlines
    .filter(({ rule }) => rules.includes(rule))
    .filter((clock) => clock.subjectId === id || (!!referralId && clock.referralId === referralId));
}

/**
 * Facts of an act that stands by itself. Where the act is a step of a referral as well, its kind starts and stops the
 * same clocks, and nothing is told twice.
 */
export function byItself(input: { readonly referralId?: string | null | undefined }, facts: readonly Fact[]): Fact[] {
  return input.referralId ? [] : [...facts];
}

/** Moves the stage where the event means something and the agency is one of those who may move it. */
export function softStage(file: DisputeFile, event: StageEvent, agencyId: string) {
  return stageMovers(file).includes(agencyId) ? stageMove(file.dispute, event) : [];
}

/** Faults of the texts that are given, by the input field they stand in. */
export function textFaults(texts: Readonly<Record<string, string | null | undefined>>): Refusal[] {
  return Object.entries(texts)
    .map(([name, text]) => (text == null ? null : textFault(text, [name], maxStatement)))
    .filter((fault) => fault !== null);
}
