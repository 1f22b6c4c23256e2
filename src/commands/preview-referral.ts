import { isRefused, Refusal } from '../kernel/refusal.ts';
import type { Moment } from '../kernel/moment.ts';
import { principalOf, type Agency } from '../domain/agency/agency.ts';
import { localise } from '../domain/deadline/localise.ts';
import { setOf, type FieldGroup, type FieldGroupSet } from '../domain/dispute/field-group.ts';
import type { DocumentKind } from '../domain/document/document-kind.ts';
import type { Fact } from '../domain/history/fact.ts';
import type { Participation } from '../domain/participation/participation.ts';
import { consentGaps } from '../domain/referral/consent-gaps.ts';
import { inVariant } from '../domain/referral/in-variant.ts';
import type { ReferralKind } from '../domain/referral/referral-kind.ts';
import { findKind } from '../kinds/index.ts';
import { toldFile } from '../policy/handed-part.ts';
import { sightIn, type Sight } from '../policy/sight.ts';
import type { CommandContext } from './command.ts';
import { receiverOf } from './receiver-of.ts';
import { prepareSending, type SendReferralInput } from './send-referral.ts';
import type { LoadedFile } from './unit-of-work.ts';

/** What a sending would do, told without doing it. */
export interface ReferralPreview {
  /** Every reason why it would be refused; empty when it would be sent. */
  readonly gaps: readonly Refusal[];
  /** The facts it would write, as the same decision states them; none when it would be refused. */
  readonly facts: readonly Fact[];
  /** Series its number would come from; no number is taken. */
  readonly series: string | null;
  readonly kind: ReferralKind | null;
  readonly receiver: Agency | null;
  readonly consents: readonly { readonly partyId: string; readonly given: boolean }[];
  /** Papers the packet needs: any one of each list; and whether one is there. */
  readonly documents: readonly { readonly anyOf: readonly DocumentKind[]; readonly present: boolean }[];
  readonly groups: readonly FieldGroup[];
  /** What the people of the receiver would see of the dispute, at most. */
  readonly receiverSees: Sight;
  readonly loaded: LoadedFile | null;
}

/** Tells what `sendReferral` would do with the same input; reads, decides, and writes nothing. */
export async function previewReferral(
  input: Omit<SendReferralInput, 'key'>,
  context: CommandContext,
): Promise<ReferralPreview> {
  const now = context.clock.now();
  const { calendar, newId, figures = [] } = context;
  const moment: Moment = { now, calendar, newId };
  const { loaded, sending } = await context.transact(context.principal, now, async (work) => {
    const file = await work.peek(input.disputeId);
    const ports = { moment, serialIn: () => Promise.resolve(0), asks: work };
    return { loaded: file, sending: await prepareSending(file, input, context, ports) };
  });
  const refused = isRefused(sending) ? sending : null;
  if (!loaded || refused?.some(({ code, path }) => path[0] === 'disputeId' || code === 'FORBIDDEN')) {
    return { ...nothing, gaps: refused ?? [] };
  }
  const asked = findKind(input.kind);
  const found = receiverOf(input, asked, loaded.file.dispute, context);
  const receiver = found instanceof Refusal ? null : found;
  const kind = asked && inVariant(asked, input.variant ?? null);
  const facts = isRefused(sending)
    ? []
    : localise((sending as Exclude<typeof sending, Refusal[]>).facts, loaded.file.dispute.region, {
        calendar,
        figures,
      });
  return {
    gaps: refused ?? [],
    facts,
    series: isRefused(sending) ? null : (sending as { series: string }).series,
    kind,
    receiver,
    consents:
      kind && receiver
        ? consentsOf(
            { kind, receiver, loaded: { ...loaded, file: toldFile(loaded.file, context.principal, now) }, facts },
            input,
            { senderId: context.principal.agencyId, at: now },
          )
        : [],
    documents: kind ? documentsOf(kind, loaded, input) : [],
    groups: kind?.packet.groups ?? [],
    receiverSees: kind && receiver ? sightOfReceiver({ kind, receiver, loaded, facts }, context, now) : blindSight,
    loaded,
  };
}

const blindSight: Sight = { full: 0, masked: 0 };

/** What is told of a dispute that is not the caller's to send. */
const nothing: ReferralPreview = {
  ...{ gaps: [], facts: [], series: null, kind: null, receiver: null },
  ...{ consents: [], documents: [], groups: [], receiverSees: blindSight, loaded: null },
};

/** Everybody the law asks, and whether their consent to this purpose and receiver is there. */
function consentsOf(
  { kind, receiver, loaded: { file }, facts }: Dispatched,
  { subjectId }: Pick<SendReferralInput, 'subjectId'>,
  sending: { readonly senderId: string; readonly at: Date },
): ReferralPreview['consents'] {
  const opened = facts.find((fact) => fact.type === 'ReferralOpened');
  const about = {
    ...sending,
    receiverId: receiver.id,
    obligation: file.obligations.find(({ id }) => id === subjectId) ?? null,
    only: opened?.body.scopeIds ?? null,
  };
  const partyOf = ({ details }: Refusal) => String(details['partyId']);
  const missing = consentGaps(kind, file, about).map(partyOf);
  const askedOf = consentGaps(kind, { ...file, consents: [], overrides: [] }, about).map(partyOf);
  return askedOf.map((partyId) => ({ partyId, given: !missing.includes(partyId) }));
}

function documentsOf(kind: ReferralKind, { file }: LoadedFile, input: Pick<SendReferralInput, 'documents'>) {
  const attached = new Set<string>([...file.documents, ...input.documents].map((document) => document.kind));
  const { documents, eitherDocument = [] } = kind.packet;
  const wanted: (readonly DocumentKind[])[] = [...documents.map((document) => [document]), ...eitherDocument];
  return wanted.map((anyOf) => ({ anyOf, present: anyOf.some((document) => attached.has(document)) }));
}

interface Dispatched {
  readonly kind: ReferralKind;
  readonly receiver: Agency;
  readonly loaded: LoadedFile;
  readonly facts: readonly Fact[];
}

/** What the receiver's people see together: through the parts it has, and the part the packet would open. */
function sightOfReceiver(
  { kind, receiver, loaded, facts }: Dispatched,
  { directory }: CommandContext,
  now: Date,
): Sight {
  const opened = facts
    .flatMap((fact) => (fact.type === 'ParticipationOpened' ? [fact] : []))
    .filter(({ body }) => body.agencyId === receiver.id)
    .map(({ body, occurredAt }) => ({ ...body, from: occurredAt ?? now, to: null }));
  const part = { agencyId: receiver.id, staffId: null, role: 'HANDLER', scope: setOf(kind.packet.groups) } as const;
  const would = opened.length > 0 ? opened : [{ ...part, from: now, to: null }];
  const parts = [...loaded.file.participations, ...would] as readonly Participation[];
  const people = directory.everyone().filter(({ agencyId, active }) => active && agencyId === receiver.id);
  const sights = people.map((person) => sightIn(principalOf(person, receiver), parts, now));
  const union = (sets: readonly FieldGroupSet[]) => sets.reduce((all, set) => all | set, 0);
  const full = union(sights.map((sight) => sight.full));
  return { full, masked: union(sights.map(({ masked }) => masked)) & ~full };
}
