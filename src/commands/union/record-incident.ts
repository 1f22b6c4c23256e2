import { addDays, legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import {
  incidentMoves,
  incidentTable,
  reviewDays,
  type IncidentAct,
  type IncidentOutcome,
  type IncidentState,
} from '../../domain/incident/incident-terms.ts';
import { actFault } from '../../domain/record/act-table.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { namesInTexts } from '../../domain/supervision/unnamed-text.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow, type OwnRow } from '../own-row.ts';
import { marksFor } from '../personal-marks.ts';
import { textFaults } from '../text-faults.ts';

export interface RecordIncidentInput extends ActInput {
  readonly incidentId: string;
  readonly act: IncidentAct;
  /** What is new, for a follow-up; what was learned, for the review. No worker is named. */
  readonly text?: string | null | undefined;
  /** Needed when handling ends. */
  readonly outcome?: IncidentOutcome | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** Writes down what came next in an incident; follow-ups are due every 24 hours until it is under control. */
export function recordIncident(input: RecordIncidentInput, context: CommandContext) {
  return runAct(
    { operation: 'recordIncident', permission: 'union.act', input },
    context,
    async ({ work, at, loaded, context: { principal } }) => {
      const { disputeId, incidentId, act, text, documents } = input;
      const { agencyId } = principal;
      const found = await ownRow(work, 'incidentReport', incidentId, { disputeId, agencyId, path: 'incidentId' });
      if (found instanceof Refusal) return [found];
      const faults = [
        ...incidentFaults(input, found),
        ...namesInTexts({ text }, await marksFor(work, { disputeId, loaded }, principal, at.now)),
      ];
      if (faults.length > 0) return faults;
      const { to, stops = [], starts, step } = incidentMoves[act];
      const place = { disputeId, subjectId: incidentId, bearerAgencyId: agencyId, group: 'F16' } as const;
      const stopped = clocksOf(loaded.deadlines, incidentId).filter(({ rule }) => stops.includes(rule));
      return {
        facts: [
          ownFact('IncidentMoved', disputeId, 'F16', { incidentId, act }),
          ...stopClocks(stopped, at.now, 'F16'),
          ...(starts && !input.referralId ? [startClock(starts, at.now, place, at)] : []),
          ...(to ? alongTrack(loaded.file.dispute, 'INCIDENT', to) : []),
        ],
        rows: [{ change: 'incidentReport', id: incidentId, values: valuesOf(input, found, at) }],
        ...(step ? { step: { step, reason: text ?? undefined, documents } } : { papers: documents }),
      };
    },
  );
}

function incidentFaults({ act, text, outcome }: RecordIncidentInput, found: OwnRow): Refusal[] {
  const fault = actFault(incidentTable, act, { state: found['state'] as IncidentState, path: ['act'] });
  if (fault) return [fault];
  const { stamps } = incidentMoves[act];
  if (stamps && found[stamps]) return [new Refusal('ALREADY_REPORTED', { path: ['act'], allowed: ['FOLLOW_UP'] })];
  const faults = textFaults({ text }, 5000);
  if ((act === 'FOLLOW_UP' || act === 'REVIEWED') && !text)
    faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['text'] }));
  if (act === 'CLOSED' && !outcome) faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['outcome'] }));
  return faults;
}

function valuesOf({ act, text, outcome }: RecordIncidentInput, found: OwnRow, { now }: Moment) {
  const { to, stamps } = incidentMoves[act];
  const told = { at: now.toISOString(), text: text ?? '' };
  return {
    ...(to ? { state: to } : {}),
    ...(stamps ? { [stamps]: now } : {}),
    ...(act === 'FOLLOW_UP' ? { followUps: [...(found['followUps'] as object[]), told] } : {}),
    ...(act === 'CLOSED' ? { outcome, reviewDueOn: addDays(legalDateOf(now), reviewDays) } : {}),
    ...(act === 'REVIEWED' ? { review: text } : {}),
  };
}
