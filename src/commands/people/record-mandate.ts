import type { Moment } from '../../kernel/moment.ts';
import type { MandateEntry } from '../../domain/mandate/mandate-entry.ts';
import { mandateFaults, recordMandate as decide } from '../../domain/mandate/record-mandate.ts';
import { personFaults } from '../../domain/participation/person-faults.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';
import { agencyTypeIn } from './agency-type-in.ts';

export interface RecordMandateInput extends MandateEntry {
  readonly disputeId: string;
  readonly key: string | null;
}

/** Writes down that somebody acts for a party; from then on, until the last day ends, the person sees the matter. */
export async function recordMandate(
  { key, ...input }: RecordMandateInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; mandateId: string }>> {
  const { principal, directory } = context;
  return runCommand(context, { operation: 'recordMandate', key, input }, async (work, moment: Moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const person = directory.staff(input.staffId);
    const candidate = { staffId: input.staffId, as: 'AGENT', path: 'staffId' } as const;
    const faults = [
      ...mandateFaults(input, loaded.file, person, moment.now),
      ...personFaults(loaded.file, candidate, agencyTypeIn(directory)),
    ];
    if (faults.length > 0 || !person) return faults;

    const facts = decide(input, loaded.file, person, moment);
    await work.record(facts);
    const recorded = facts.find(({ type }) => type === 'MandateRecorded');
    return { disputeId: input.disputeId, mandateId: String((recorded?.body as { mandateId: string }).mandateId) };
  });
}
