import { legalDateOf } from '../kernel/legal-date.ts';
import type { Moment } from '../kernel/moment.ts';
import { Refusal } from '../kernel/refusal.ts';
import { termsOf, type CorrectableField, type CorrectionReason } from '../domain/correction/correctable.ts';
import { correctionFaults, keptForm } from '../domain/correction/corrected-value.ts';
import { bitOf, type FieldGroup } from '../domain/dispute/field-group.ts';
import type { Fact } from '../domain/history/fact.ts';
import { isPerson } from '../domain/party/person.ts';
import { judge, notPermitted } from '../policy/judge.ts';
import { sightIn } from '../policy/sight.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { correctedRows } from './corrected-rows.ts';
import type { CorrectedPlace, StandingValue } from './corrections.ts';
import { proposeDuplicates } from './dispute/propose-duplicates.ts';
import { judgedDispute, notFound, whyNot } from './permitted-file.ts';
import type { LoadedFile, Work } from './unit-of-work.ts';

export interface CorrectRecordInput {
  readonly disputeId: string;
  /** Version of the dispute the caller saw. */
  readonly version: number;
  readonly field: CorrectableField;
  /** Party or claim; not asked for where the field is of the dispute or of the caller's own number. */
  readonly subjectId?: string | null | undefined;
  /** Nothing stands there from now on where it is not given. */
  readonly value?: string | null | undefined;
  readonly reason: CorrectionReason;
  readonly key: string | null;
}

/** Fields by which a dispute is found to be the same as another. */
const comparedBy: ReadonlySet<CorrectableField> = new Set([
  'PARTY_NAME',
  'PARTY_SOCIAL_CREDIT_CODE',
  'PARTY_PHONE',
  'PARTY_ID_NUMBER',
  'DISPUTE_CAUSE',
  'DISPUTE_REGION',
]);

/**
 * Corrects one value of a record: the row changes, both values are kept with who and why, and the entry that first told
 * of it stands. Only who leads or is accountable, or who wrote it down, and only a value they see in full.
 */
export async function correctRecord(
  { key, ...input }: CorrectRecordInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; correctionId: string }>> {
  return runCommand(context, { operation: 'correctRecord', key, input }, async (work, moment) => {
    const { principal } = context;
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.read', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const place = placeOf(input, principal.agencyId);
    const standing = isOfFile(loaded, place) ? await work.corrections.standing(place) : null;
    if (!standing) return [notFound('subjectId')];
    const group = groupOf(input.field, standing);
    const barred = mayNot(loaded, { standing, group, place }, context, moment);
    if (barred) return [barred];

    const seen = await work.history.version(input.disputeId);
    if (seen !== input.version) return [new Refusal('CONFLICT', { path: ['version'], allowed: [String(seen)] })];
    const value = keptForm(input.field, input.value);
    const faults = correctionFaults(input.field, value, { ...standing.scene, today: legalDateOf(moment.now) });
    if (faults.length > 0) return faults;
    if (value === standing.value) return [new Refusal('SAME_VALUE', { path: ['value'] })];
    if (input.field === 'ALIAS_NUMBER' && (await work.disputeOfAlias(principal.agencyId, value!))) {
      return [new Refusal('OWN_NUMBER_TAKEN', { path: ['value'] })];
    }

    const correctionId = moment.newId('correction');
    const { subject, subjectId } = place;
    const body = { correctionId, subject, subjectId, field: input.field, reason: input.reason };
    const fact: Fact = { type: 'RecordCorrected', disputeId: input.disputeId, group, audience: 'PARTICIPANTS', body };
    const both = { oldValue: standing.value, newValue: value };
    const kept = { ...both, id: correctionId, disputeId: input.disputeId, subject, subjectId, field: input.field };
    const by = { reason: input.reason, staffId: principal.staffId, correctedAt: moment.now };
    await work.record(
      [fact],
      [
        { into: 'correction', values: { ...kept, ...by, fieldGroup: group, groupBit: bitOf(group) } },
        ...correctedRows(place, standing, value),
      ],
    );
    if (comparedBy.has(input.field)) await compareAnew(work, input.disputeId, context, moment);
    return { disputeId: input.disputeId, correctionId };
  });
}

function placeOf({ disputeId, field, subjectId }: Omit<CorrectRecordInput, 'key'>, agencyId: string): CorrectedPlace {
  const { subject } = termsOf(field);
  const own = { DISPUTE: disputeId, ALIAS: agencyId, PARTY: subjectId ?? '', CLAIM: subjectId ?? '' }[subject];
  return { disputeId, subject, subjectId: own, field };
}

/** Who was handed a part finds nothing of the rest. */
function isOfFile({ file }: LoadedFile, { subject, subjectId }: CorrectedPlace): boolean {
  if (subject === 'PARTY') return file.parties.some(({ id }) => id === subjectId);
  if (subject === 'CLAIM') return file.claims.some(({ id }) => id === subjectId);
  return true;
}

function groupOf(field: CorrectableField, { role }: StandingValue): FieldGroup {
  const { group, groupOfBody } = termsOf(field);
  return role !== null && !isPerson(role) ? (groupOfBody ?? group) : group;
}

/** Why the caller may not correct the value; what the caller does not see in full, the caller does not write. */
function mayNot(
  loaded: LoadedFile,
  { standing, group, place }: { standing: StandingValue; group: FieldGroup; place: CorrectedPlace },
  { principal }: CommandContext,
  { now }: Moment,
): Refusal | null {
  const agencyId = place.subject === 'DISPUTE' ? loaded.file.dispute.leadAgencyId : standing.enteredBy;
  const row = { ...judgedDispute(loaded), agencyId, ids: [place.subjectId] };
  if (judge('record.correct', principal, row, now) !== 'yes') return notPermitted('record.correct');
  const sight = sightIn(principal, loaded.file.participations, now);
  if ((sight.full & bitOf(group)) !== 0) return null;
  return new Refusal('FORBIDDEN', { path: ['field'], allowed: ['a value you see in full'] });
}

/** What is compared changed: the dispute is found by the new value, and perhaps another by it. */
async function compareAnew(work: Work, disputeId: string, context: CommandContext, moment: Moment): Promise<void> {
  const profile = await work.pairs.profile(disputeId);
  await proposeDuplicates(work, { disputeId, profile }, context, moment);
}
