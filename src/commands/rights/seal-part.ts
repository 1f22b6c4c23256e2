import { Refusal } from '../../kernel/refusal.ts';
import { bitOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import { sealableRows, sealKey, type PartyPart, type SealGround, type SealPart } from '../../domain/seal/seal.ts';
import { idKindOf } from '../../kernel/ids.ts';
import { sightIn } from '../../policy/sight.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';
import type { LoadedFile, Work } from '../unit-of-work.ts';

export interface SealPartInput {
  readonly disputeId: string;
  /** A party, or a document, note or entry of the agency's own book. */
  readonly subjectId: string;
  readonly part: SealPart;
  readonly ground: SealGround;
  /** Other agencies that go on seeing it. */
  readonly holderAgencyIds: readonly string[];
  readonly key: string | null;
}

/**
 * Seals a part of a record. From the next request on nobody but the holders finds it anywhere; that it is sealed is
 * itself told to holders alone.
 */
export async function sealPart(
  { key, ...input }: SealPartInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; sealId: string }>> {
  const { principal, directory } = context;
  const { disputeId, subjectId, part, ground } = input;
  return runCommand(context, { operation: 'sealPart', key, input }, async (work, moment) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'part.seal', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const strange = input.holderAgencyIds.filter((id) => !directory.agency(id));
    if (strange.length > 0) return [notFound('holderAgencyIds')];
    const fault = await subjectFault(loaded, { subjectId, part }, { context, work, now: moment.now });
    if (fault) return [fault];
    const { seals = [] } = loaded.file;
    const sealed = sealKey(subjectId, part);
    if (seals.some((seal) => seal.key === sealed && seal.agencyId === principal.agencyId)) {
      return [new Refusal('ALREADY_SEALED', { path: ['subjectId'] })];
    }
    const sealId = moment.newId('seal');
    const holderIds = [...new Set([principal.agencyId, ...input.holderAgencyIds])];
    const body = { sealId, key: sealed, ground, holderIds };
    await work.record([{ type: 'PartSealed', disputeId, group: 'F0', audience: 'OWN', body }]);
    return { disputeId, sealId };
  });
}

const groupOf: Readonly<Record<PartyPart, FieldGroup>> = { NAME: 'F1', CONTACT: 'F2', IDENTITY: 'F3' };

/** Whoever holds a thing may seal it: a value its holder sees in full, a row its own agency wrote. */
async function subjectFault(
  { file }: LoadedFile,
  { subjectId, part }: Pick<SealPartInput, 'subjectId' | 'part'>,
  { context: { principal }, work, now }: { context: CommandContext; work: Work; now: Date },
): Promise<Refusal | null> {
  if (part === 'ROW') {
    const kind = sealableRows.find((each) => each === idKindOf(subjectId));
    const row = kind ? await work.ownRecord(kind, subjectId) : null;
    const isOwn = row?.['disputeId'] === file.dispute.id && row['agencyId'] === principal.agencyId;
    return isOwn ? null : notFound('subjectId');
  }
  if (!file.parties.some(({ id }) => id === subjectId)) return notFound('subjectId');
  const sight = sightIn(principal, file.participations, now);
  // Whether it is sealed from the caller already is not asked: the answer would tell.
  const isSeen = (sight.full & bitOf(groupOf[part])) !== 0;
  return isSeen ? null : new Refusal('NOT_YOURS_TO_SEAL', { path: ['part'] });
}

export interface LiftSealInput {
  readonly disputeId: string;
  readonly sealId: string;
  readonly key: string | null;
}

/** Lifts a seal of the own agency; who may see the part otherwise sees it again from the next request on. */
export async function liftSeal(
  { key, ...input }: LiftSealInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  const { disputeId, sealId } = input;
  return runCommand(context, { operation: 'liftSeal', key, input }, async (work, moment) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'part.seal', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const seal = loaded.file.seals?.find(({ id, agencyId }) => id === sealId && agencyId === principal.agencyId);
    if (!seal) return [notFound('sealId')];
    const body = { sealId, key: seal.key };
    await work.record([{ type: 'SealLifted', disputeId, group: 'F0', audience: 'OWN', body }]);
    return { disputeId };
  });
}
