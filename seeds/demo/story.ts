import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Words } from '../../src/kernel/words.ts';
import {
  DisputeDetailDocument,
  RecordConsentDocument,
  SendReferralDocument,
  TakeReferralStepDocument,
  type DisputeDetailQuery,
  type DocumentKind,
  type PartyRole,
  type SendReferralInput,
  type TakeReferralStepInput,
} from '../../schema/client/graphql.ts';

/** Whoever plays a part: asks the public API as one person. */
export interface Actor {
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
}

/** Where a story is played: a hub with a movable clock, and people who sign in. */
export interface Scene {
  as(staffId: string): Promise<Actor>;
  moveTo(instant: Date): void;
}

/** A clock a step set running, as the hub answered it. */
export interface DueDate {
  readonly rule: string;
  readonly dueOn: string;
  readonly nominalEnd: string | null;
  readonly uncertain: boolean;
}

export interface StoryStep {
  readonly id: string;
  /** Legal date the step is played on. */
  readonly on: string;
  readonly title: Words;
  /** Plays the step; tells what a reader should learn from it, in their words. */
  play(scene: Scene): Promise<readonly Words[]>;
}

export interface Story {
  readonly title: Words;
  readonly steps: readonly StoryStep[];
  /** The dispute the story is about, once it is registered, and somebody who leads it. */
  readonly subject: () => { readonly disputeId: string; readonly lead: string };
}

type Detail = NonNullable<DisputeDetailQuery['dispute']>;

/** Ten in the morning in China on a legal date. */
export function morning(date: string): Date {
  return new Date(`${date}T10:00:00+08:00`);
}

/** The dispute as the actor sees it. @throws Error when the actor sees none */
export async function detail(actor: Actor, disputeId: string): Promise<Detail> {
  const { dispute } = await actor.ask(DisputeDetailDocument, { by: { id: disputeId } });
  if (!dispute) throw new Error('the actor does not see the dispute');
  return dispute;
}

/** A payload whose refusals end the story with their codes. */
export function granted<
  Payload extends { userErrors: readonly { code: string; path: readonly string[]; allowed: readonly string[] }[] },
>(payload: Payload): Payload {
  if (payload.userErrors.length > 0) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

/** A document of the story; its digest stands for bytes the issuer keeps. */
export function paper(kind: DocumentKind, title: string) {
  const sha256 = Buffer.from(`${kind}:${title}`).toString('hex').padEnd(64, '0').slice(0, 64);
  return { kind, title, sha256, sizeBytes: 4096, mediaType: 'application/pdf' };
}

export async function consent(
  actor: Actor,
  disputeId: string,
  purpose: string,
  partyIds: readonly string[],
): Promise<void> {
  const input = { disputeId, purpose, partyIds: [...partyIds], method: 'E_SIGNED' as const, sensitiveAgreed: true };
  granted((await actor.ask(RecordConsentDocument, { input })).recordConsent);
}

export interface Sending {
  readonly disputeId: string;
  readonly kind: string;
  readonly toAgencyId: string;
  readonly subjectId?: string;
  readonly variant?: SendReferralInput['variant'];
  readonly declarations?: SendReferralInput['declarations'];
  readonly documents: ReturnType<typeof paper>[];
  readonly message?: string;
}

/** Sends a referral and tells its id. */
export async function send(actor: Actor, input: Sending): Promise<string> {
  return granted((await actor.ask(SendReferralDocument, { input })).sendReferral).referral!.id;
}

/** Takes a step on the referral as it stands now. */
export async function step(
  actor: Actor,
  disputeId: string,
  referralId: string,
  rest: Omit<TakeReferralStepInput, 'referralId' | 'version'>,
): Promise<void> {
  const version = await versionOf(actor, disputeId, referralId);
  const input = { referralId, version, ...rest };
  granted((await actor.ask(TakeReferralStepDocument, { input })).takeReferralStep);
}

export async function versionOf(actor: Actor, disputeId: string, referralId: string): Promise<number> {
  const { referrals } = await detail(actor, disputeId);
  return referrals!.nodes.find(({ id }) => id === referralId)!.version;
}

/** Every clock of the dispute the actor sees. */
export async function clocks(actor: Actor, disputeId: string): Promise<(DueDate & { readonly id: string })[]> {
  const { deadlines } = await detail(actor, disputeId);
  return deadlines!.nodes.map(({ id, rule, dueOn, nominalEnd, calendarUncertain }) => ({
    id,
    rule: rule.id,
    dueOn,
    nominalEnd: nominalEnd ?? null,
    uncertain: calendarUncertain,
  }));
}

/** Party ids by role, in the order they were entered. */
export function partiesOf({ parties }: Detail, role: PartyRole): string[] {
  return parties!.nodes.filter((party) => party.role === role).map(({ id }) => id);
}

/** Yuan as people read them. */
export function yuan(fen: number): string {
  return `${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}元`;
}
