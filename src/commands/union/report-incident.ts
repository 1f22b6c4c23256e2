import { countFault } from '../../kernel/count.ts';
import { isAmount, largestAmountFen } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { clocksOf, runningClock } from '../../domain/record/running-clock.ts';
import { namesInTexts } from '../../domain/supervision/unnamed-text.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { occurredFault } from '../occurred-at.ts';
import { runOpeningAct, type OpeningInput, type OpeningScene } from '../opening-act.ts';
import { marksFor } from '../personal-marks.ts';
import { ownRow } from '../own-row.ts';
import { textFaults } from '../text-faults.ts';
import { incidentPart } from './incident-part.ts';

export interface ReportIncidentInput extends OpeningInput {
  /** When the event became known; the hours run from this minute. */
  readonly knownAt: Date;
  readonly form: 'ORAL' | 'WRITTEN';
  readonly warningId?: string | null | undefined;
  readonly place: string;
  readonly headcount: number;
  readonly conduct: string;
  readonly demand?: string | null | undefined;
  readonly arrearsFen?: number | null | undefined;
  readonly casualties?: string | null | undefined;
  readonly measures?: string | null | undefined;
  /** True where this only points to a report through a classified channel; nothing secret enters the hub. */
  readonly classified: boolean;
  readonly documents: readonly DocumentEntry[];
}

/**
 * Reports a major incident, orally or in writing: facts only, no worker named, without anybody's approval. Three clocks
 * run from the minute it became known and never roll: one hour, two hours, and a follow-up every day (突发事件应对法 61, 69).
 */
export function reportIncident(input: ReportIncidentInput, context: CommandContext) {
  return runOpeningAct({ operation: 'reportIncident', permission: 'union.act', input }, context, async (scene) => {
    const { disputeId, loaded, at } = scene;
    const { agencyId } = context.principal;
    const faults = await reportFaults(input, scene);
    if (faults.length > 0) return faults;
    const { knownAt, form, warningId, place, headcount, conduct, demand, arrearsFen, casualties, measures } = input;
    const id = at.newId('incidentReport');
    const where = { disputeId, subjectId: id, bearerAgencyId: agencyId, group: 'F16' } as const;
    const acknowledged = startClock('MI_ACK', at.now, where, at);
    const oral = startClock('MI_ORAL', knownAt, where, at);
    const written = startClock('MI_WRITTEN', knownAt, where, at);
    const clocks = [oral, written, startClock('MI_FOLLOW', knownAt, where, at), acknowledged];
    const met = runningClock(form === 'ORAL' ? oral : written);
    const ofWarning = warningId ? clocksOf(loaded?.deadlines ?? [], warningId) : [];
    return {
      facts: [
        ...incidentPart({ disputeId, loaded }, context.principal, at),
        ownFact('IncidentReported', disputeId, 'F16', { incidentId: id }),
        ...(input.referralId ? [] : [...clocks, ...stopClocks([met], at.now, 'F16')]),
        ...stopClocks(ofWarning, at.now, 'F16'),
        ...alongTrack(loaded?.file.dispute ?? { id: disputeId }, 'INCIDENT', 'REPORTED'),
      ],
      rows: [
        {
          into: 'incidentReport',
          values: {
            id,
            disputeId,
            referralId: input.referralId ?? null,
            warningId: warningId ?? null,
            state: 'REPORTED',
            knownAt,
            place,
            headcount,
            conduct,
            demand: demand ?? null,
            arrearsFen: arrearsFen ?? null,
            casualties: casualties ?? null,
            measures: measures ?? null,
            classified: input.classified,
            [form === 'ORAL' ? 'oralAt' : 'writtenAt']: at.now,
            acknowledgeDueAt: new Date(acknowledged.body.dueAt),
            followUps: [],
          },
        },
      ],
      step: { step: form === 'ORAL' ? 'RECORD_ORAL_REPORT' : 'RECORD_WRITTEN_REPORT', documents: input.documents },
    };
  });
}

/** Marks of a state secret: what is classified goes through its own channel, and the hub keeps only the pointer. */
const secretMarks = /机密|绝密|秘密★|国家秘密/;

async function reportFaults(input: ReportIncidentInput, scene: OpeningScene): Promise<Refusal[]> {
  const { work, disputeId, at, context } = scene;
  const { knownAt, warningId, place, headcount, conduct, demand, arrearsFen, casualties, measures } = input;
  const texts = { place, conduct, demand, casualties, measures };
  const late = occurredFault(knownAt, at.now, 'knownAt');
  const owner = { disputeId, agencyId: context.principal.agencyId, path: 'warningId' };
  const warning = warningId ? await ownRow(work, 'warning', warningId, owner) : null;
  const entered = (input.registration?.parties ?? []).filter(({ role }) => role === 'WORKER').map(({ name }) => name);
  const marks = [...entered, ...(await marksFor(work, scene, context.principal, at.now))];
  const faults = [...textFaults(texts, 5000), ...namesInTexts(texts, marks)];
  const count = countFault(headcount, ['headcount']);
  if (late) faults.push(late);
  if (warning instanceof Refusal) faults.push(warning);
  if (count) faults.push(count);
  if (typeof arrearsFen === 'number' && !isAmount(arrearsFen, 0))
    faults.push(new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['arrearsFen'], allowed: [`0–${largestAmountFen}`] }));
  for (const [field, text] of Object.entries(texts))
    if (text && secretMarks.test(text)) faults.push(new Refusal('SECRET_NOT_ALLOWED', { path: [field] }));
  return faults;
}
