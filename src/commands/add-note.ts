import type { FieldGroup } from '../domain/dispute/field-group.ts';
import { maxStatement } from '../domain/dispute/register-dispute.ts';
import { textFault } from '../domain/party/check-party.ts';
import { judge, notPermitted } from '../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { emergencyFault, judgedDispute, notFound, whyNot } from './permitted-file.ts';

export interface AddNoteInput {
  readonly disputeId: string;
  /** Group the note belongs to, and so who may read it. */
  readonly group: FieldGroup;
  readonly body: string;
  readonly key: string | null;
}

/** Writes a note into a group the caller sees in full; a note of the mediation process is the mediator's alone. */
export async function addNote(
  { key, ...input }: AddNoteInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; noteId: string }>> {
  const { principal } = context;
  const { disputeId, group, body } = input;
  return runCommand(context, { operation: 'addNote', key, input }, async (work, moment) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'dispute.read', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const reading = emergencyFault(loaded, { principal, now: moment.now, path: 'disputeId' });
    if (reading) return [reading];
    if (judge('note.write', principal, { ...judgedDispute(loaded), group }, moment.now) !== 'yes')
      return [notPermitted('note.write')];
    const fault = textFault(body, ['body'], maxStatement);
    if (fault) return [fault];

    const noteId = moment.newId('note');
    await work.record(
      [{ type: 'NoteAdded', disputeId, group, audience: 'PARTICIPANTS', body: { noteId } }],
      [{ into: 'note', values: { id: noteId, disputeId, referralId: null, fieldGroup: group, body } }],
    );
    return { disputeId, noteId };
  });
}
