import { legalDateOf } from '../kernel/legal-date.ts';
import type { Moment } from '../kernel/moment.ts';
import { isRefused, Refusal } from '../kernel/refusal.ts';
import { sendReferral as decide } from '../domain/referral/send-referral.ts';
import type { DeclarationName } from '../domain/referral/declarations.ts';
import type { ScopeAsked } from '../domain/referral/referral-scope.ts';
import type { ReferralVariant } from '../domain/referral/referral-variant.ts';
import { toldFile } from '../policy/handed-part.ts';
import { seen, sightIn } from '../policy/sight.ts';
import type { Agency } from '../domain/agency/agency.ts';
import type { Fact } from '../domain/history/fact.ts';
import type { ReferralKind } from '../domain/referral/referral-kind.ts';
import { findKind, referralKinds } from '../kinds/index.ts';
import { bitOf, type FieldGroup } from '../domain/dispute/field-group.ts';
import { groupOfPaper, undeclaredPapers } from '../domain/referral/declared-packet.ts';
import { textFault } from '../domain/party/check-party.ts';
import { attachments, type DocumentEntry } from './attachments.ts';
import { canonical, runCommand, type CommandContext, type Outcome } from './command.ts';
import { minorMarks } from './minor-marks.ts';
import { notFound, whyNot } from './permitted-file.ts';
import { occurredFault } from './occurred-at.ts';
import type { RecordRow } from './record-rows.ts';
import { agreementGaps, deskOf, receiverOf, type ReceiverNamed, type SendingAsks } from './receiver-of.ts';
import type { LoadedFile } from './unit-of-work.ts';

export interface SendReferralInput extends ReceiverNamed {
  readonly disputeId: string;
  /** Code or name of the kind, e.g. `R08` or `PRE_SUIT_ASSIGNED_MEDIATION`. */
  readonly kind: string;
  readonly subjectId?: string | null | undefined;
  readonly variant?: ReferralVariant | null | undefined;
  readonly declarations?: readonly DeclarationName[] | undefined;
  /** The part that is handed over; the whole dispute when not given. */
  readonly scope?: ScopeAsked | null | undefined;
  readonly documents: readonly DocumentEntry[];
  /** Words to the receiver; only the two sides see them. */
  readonly message?: string | null | undefined;
  readonly hold?: 'DRAFT' | 'CONSENT' | null | undefined;
  /** The referral it goes on from: one the sender received and sends on, or sent and got back. */
  readonly followsReferralId?: string | null | undefined;
  readonly occurredAt?: Date | null | undefined;
  readonly key: string | null;
}

/** Refers a dispute to another agency, with its documents. */
export async function sendReferral(
  { key, ...input }: SendReferralInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; referralId: string }>> {
  return runCommand(context, { operation: 'sendReferral', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const sending = await prepareSending(loaded, input, context, {
      moment,
      serialIn: (series) => work.nextSerial(series),
      asks: work,
    });
    if (isRefused(sending)) return sending;
    await work.record(sending.facts, sending.rows);
    return { disputeId: input.disputeId, referralId: sending.referralId };
  });
}

/** A sending that was decided and is not written yet. */
export interface PreparedSending {
  readonly referralId: string;
  /** Series its number comes from. */
  readonly series: string;
  readonly kind: ReferralKind;
  readonly receiver: Agency;
  readonly facts: readonly Fact[];
  readonly rows: readonly RecordRow[];
}

/** What deciding a sending needs beside the dispute. */
export interface SendingPorts {
  readonly moment: Moment;
  readonly serialIn: (series: string) => Promise<number>;
  readonly asks: SendingAsks;
}

/**
 * Decides a sending on a loaded dispute: whoever sends, sends on, sends in bulk or only asks what would happen comes
 * through here.
 */
export async function prepareSending(
  loaded: LoadedFile | null,
  input: Omit<SendReferralInput, 'key'>,
  context: CommandContext,
  { moment, serialIn, asks }: SendingPorts,
): Promise<PreparedSending | Refusal[]> {
  const { principal, directory } = context;
  const refused = whyNot(loaded, 'referral.send', { principal, now: moment.now, path: 'disputeId' });
  if (refused || !loaded) return refused ?? [notFound('disputeId')];
  const kind = findKind(input.kind);
  const found = receiverOf(input, kind, loaded.file.dispute, context);
  const receiver = found instanceof Refusal ? null : found;
  const faults: (Refusal | null)[] = [occurredFault(input.occurredAt, moment.now)];
  if (!kind) faults.push(new Refusal('KIND_UNKNOWN', { path: ['kind'], allowed: [...referralKinds.keys()] }));
  if (found instanceof Refusal) faults.push(found);
  if (input.message) faults.push(textFault(input.message, ['message'], 2000));
  const referralId = moment.newId('referral');
  const hidden = input.documents.length > 0 ? await minorMarks(asks, loaded) : [];
  const place = { disputeId: input.disputeId, referralId, isKept: !!input.hold, hidden };
  const papers = attachments(input.documents, place, moment);
  const wrong = [...faults, ...papers.faults].filter((fault) => fault !== null);
  if (wrong.length > 0 || !kind || !receiver) return wrong;
  const sight = sightIn(principal, loaded.file.participations, moment.now);
  const sees = (group: FieldGroup | null) => group !== null && (seen(sight) & bitOf(group)) !== 0;
  const undeclared = undeclaredPapers(
    { documents: input.documents, documentIds: input.scope?.documentIds ?? [] },
    { kind, variant: input.variant ?? null },
    loaded.file.documents.map((paper) => ({ ...paper, isSeen: sees(groupOfPaper(paper.kind)) })),
  );
  if (undeclared.length > 0) return undeclared;
  const lapsed = input.hold === 'DRAFT' ? [] : await agreementGaps(kind, receiver, context, { asks, now: moment.now });

  const occurredAt = input.occurredAt ?? moment.now;
  const series = `XT-${principal.region.slice(0, 6)}-${legalDateOf(occurredAt).slice(0, 4)}-${kind.code}`;
  const documents = [...loaded.file.documents, ...input.documents.map((paper) => ({ kind: paper.kind, referralId }))];
  const outcome = decide(
    {
      kind,
      sender: principal,
      receiver,
      file: { ...toldFile(loaded.file, principal, moment.now), documents },
      deadlines: loaded.deadlines,
      deskId: await deskOf(receiver, kind, loaded.file.dispute, { directory, asks }),
      hops: loaded.hops,
      senderOnly: sight.only ?? null,
    },
    {
      referralId,
      number: `${series}-${String(await serialIn(series)).padStart(6, '0')}`,
      subjectId: input.subjectId ?? null,
      variant: input.variant ?? null,
      declarations: input.declarations ?? [],
      scope: input.scope ?? null,
      hold: input.hold ?? null,
      followsReferralId: input.followsReferralId ?? null,
      packetDigest: context.digest(canonical({ ...input, occurredAt })),
      occurredAt,
    },
    moment,
  );
  if (isRefused(outcome)) return [...outcome, ...lapsed];
  if (lapsed.length > 0) return lapsed;

  const remark = input.message ? ([{ into: 'remark', referralId, body: input.message }] as const) : [];
  const facts = [...outcome, ...papers.facts];
  return { referralId, series, kind, receiver, facts, rows: [...remark, ...papers.rows] };
}
