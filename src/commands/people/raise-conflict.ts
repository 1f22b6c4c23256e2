import type { Refusal } from '../../kernel/refusal.ts';
import type { Moment } from '../../kernel/moment.ts';
import { textFault } from '../../domain/party/check-party.ts';
import type { Tie } from '../../domain/participation/conflict.ts';
import { isLive } from '../../domain/participation/participation.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';
import type { LoadedFile, Work } from '../unit-of-work.ts';

interface TieInput {
  readonly disputeId: string;
  /** Person the tie is about. */
  readonly staffId: string;
  readonly tie: Tie;
  /** What the tie is; seen by nobody but who decides and the sides. */
  readonly words: string;
  readonly key: string | null;
}

export interface DeclareConflictInput extends TieInput {
  /** Party the tie is to, if it is to one. */
  readonly partyId?: string | null | undefined;
}

export interface ObjectToPersonInput extends TieInput {
  /** Party that objects. */
  readonly partyId: string;
}

type Raised = Promise<Outcome<{ disputeId: string; conflictId: string }>>;

/** A person, or the body the person works for, tells a tie to a party; declared before the matter is taken on. */
export async function declareConflict({ key, ...input }: DeclareConflictInput, context: CommandContext): Raised {
  const request = { operation: 'declareConflict', key, input };
  return runCommand(context, request, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const { principal, directory } = context;
    const refused = whyNot(loaded, 'person.declare', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const ours = directory.staff(input.staffId)?.agencyId === principal.agencyId;
    return raise({ ...input, raisedBy: 'SELF', known: ours }, { work, moment, loaded, context });
  });
}

/** A party, or who enters it for the party, objects to a person on the matter (IM 15; OMR 13; CPL 47; LDMAL 33). */
export async function objectToPerson({ key, ...input }: ObjectToPersonInput, context: CommandContext): Raised {
  const request = { operation: 'objectToPerson', key, input };
  return runCommand(context, request, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const { principal, directory } = context;
    const refused = whyNot(loaded, 'person.object', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const known = directory.staff(input.staffId) !== null;
    if (!speaksFor(loaded, principal, input.partyId, moment.now)) return [notFound('partyId')];
    return raise({ ...input, raisedBy: 'PARTY', known }, { work, moment, loaded, context });
  });
}

/** A party who signs in speaks for itself alone; an agency enters what any party told it. */
function speaksFor({ file }: LoadedFile, principal: CommandContext['principal'], partyId: string, now: Date): boolean {
  const own = file.participations.filter(
    (part) => part.agencyId === principal.agencyId && (part.staffId ?? principal.staffId) === principal.staffId,
  );
  const parties = own.filter((part) => part.partyId && isLive(part, now)).map((part) => part.partyId);
  return parties.length === 0 || parties.includes(partyId);
}

interface Raising extends Omit<DeclareConflictInput, 'key'> {
  readonly raisedBy: 'SELF' | 'PARTY';
  /** Whether the person is one the caller may speak of. */
  readonly known: boolean;
}

interface Scene {
  readonly work: Work;
  readonly moment: Moment;
  readonly loaded: LoadedFile;
  readonly context: CommandContext;
}

async function raise(
  { disputeId, staffId, tie, words, raisedBy, known, partyId = null }: Raising,
  { work, moment, loaded, context }: Scene,
): Raised {
  const person = known ? context.directory.staff(staffId) : null;
  const faults: (Refusal | null)[] = [
    textFault(words, ['words'], 2000),
    person ? null : notFound('staffId'),
    partyId !== null && !loaded.file.parties.some(({ id }) => id === partyId) ? notFound('partyId') : null,
  ];
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0 || !person) return found;

  const conflictId = moment.newId('conflict');
  const body = { conflictId, staffId, agencyId: person.agencyId, raisedBy, partyId, tie };
  await work.record(
    [{ type: 'ConflictRaised', disputeId, group: 'F0', audience: 'PARTICIPANTS', body }],
    [{ change: 'conflict', id: conflictId, values: { words: words.trim() } }],
  );
  return { disputeId, conflictId };
}
