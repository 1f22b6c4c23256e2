import type { AskHub } from '../simulate/hub-caller.ts';
import { canary } from './canary.ts';
import type { KitHub } from './kit-hub.ts';
import type { Profile } from './profiles.ts';

/** A referral that was handed to the partner. */
export interface HandOff {
  readonly disputeId: string;
  readonly referralId: string;
}

/** A referral as the other side reads it. */
export interface Shown {
  readonly state: string;
  readonly phase: string | null;
  readonly outcome: string | null;
  readonly declineReason: string | null;
  readonly version: number;
  readonly nextDeadline: { readonly dueAt: string } | null;
  readonly cancellationAskedAt: string | null;
}

const shown = `query ($id: ID!) { referral(id: $id) {
  state phase outcome declineReason version nextDeadline { dueAt } cancellationAskedAt } }`;
const terms = `query { referralKinds { code documents eitherDocument consent
  declares { code } variantTerms { variant consent documents declares { code } } } }`;

interface KindTerms {
  readonly code: string;
  readonly documents: readonly string[];
  readonly eitherDocument: readonly (readonly string[])[];
  readonly consent: string;
  readonly declares: readonly { readonly code: string }[];
  readonly variantTerms: readonly (Pick<KindTerms, 'consent' | 'documents' | 'declares'> & {
    readonly variant: string;
  })[];
}

/** Whoever stands on the other side of the partner: hands over, takes back, answers. */
export class SenderSide {
  private readonly hub: KitHub;
  private readonly profile: Profile;

  constructor(hub: KitHub, profile: Profile) {
    this.hub = hub;
    this.profile = profile;
  }

  /** Registers a dispute and sends it to the partner with all the law asks for. */
  async handOff(): Promise<HandOff> {
    const { sender, before, kind, variant } = this.profile;
    const { disputeId, partyIds } = await this.register();
    if (before) await this.done(sender, before[0], { disputeId, ...before[1] });
    const referralId = await this.send(
      sender,
      { disputeId, kind, toAgencyId: this.hub.agencyId },
      { variant, partyIds },
    );
    return { disputeId, referralId };
  }

  /** Records that the parties consent to a kind, where it needs that; a party's consent is asked for by the sender. */
  async consent(staffId: string, disputeId: string, kind: string): Promise<void> {
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { parties(first: 20) { nodes { id } } } }';
    const { dispute } = (await this.asked(staffId, query, { id: disputeId })) as {
      dispute: { parties: { nodes: { id: string }[] } };
    };
    const partyIds = dispute.parties.nodes.map(({ id }) => id);
    const consent = { disputeId, purpose: kind, partyIds, method: 'E_SIGNED', sensitiveAgreed: true };
    await this.done(staffId, 'recordConsent', consent);
  }

  async referral(referralId: string): Promise<Shown> {
    return ((await this.asked(this.profile.sender, shown, { id: referralId })) as { referral: Shown }).referral;
  }

  /** Takes a step as the sender, or as somebody else. */
  async step(referralId: string, step: string, more: object = {}, staffId = this.profile.sender): Promise<void> {
    const query = 'query ($id: ID!) { referral(id: $id) { version } }';
    const { referral } = (await this.asked(staffId, query, { id: referralId })) as { referral: { version: number } };
    const input = { referralId, step, version: referral.version, reason: '见附件', ...more };
    await this.done(staffId, 'takeReferralStep', input);
  }

  async withdrawConsents({ disputeId }: HandOff): Promise<void> {
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { consents { id } } }';
    const { dispute } = (await this.asked(this.profile.sender, query, { id: disputeId })) as {
      dispute: { consents: { id: string }[] };
    };
    for (const { id } of dispute.consents) {
      await this.done(this.profile.sender, 'withdrawConsent', { disputeId, consentId: id });
    }
  }

  /** Runs a mutation of one input. @throws Error with the codes when it is refused: then the scenario itself is wrong */
  async done(staffId: string, name: string, input: object, fields = ''): Promise<Record<string, unknown>> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code path allowed } } }`;
    const payload = (await this.asked(staffId, query, { input }))[name] as { userErrors: readonly object[] };
    if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    return payload as unknown as Record<string, unknown>;
  }

  private async register(): Promise<{ disputeId: string; partyIds: string[] }> {
    const input = {
      ...{ cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION', channelGround: 'WAGE_IOU' },
      ...{ channel: 'WALK_IN', region: '530114', headcount: 1, statement: canary.statement },
      parties: [
        { role: 'WORKER', name: canary.worker, phone: canary.phone, address: canary.address },
        { role: 'EMPLOYER', name: canary.employer },
      ],
      claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
    };
    const fields = 'dispute { id parties(first: 10) { nodes { id } } }';
    const { dispute } = (await this.done(this.profile.sender, 'registerDispute', input, fields)) as {
      dispute: { id: string; parties: { nodes: { id: string }[] } };
    };
    return { disputeId: dispute.id, partyIds: dispute.parties.nodes.map(({ id }) => id) };
  }

  private async send(
    staffId: string,
    input: { readonly disputeId: string; readonly kind: string; readonly toAgencyId: string },
    { variant, partyIds }: { readonly variant: string | undefined; readonly partyIds: readonly string[] },
  ): Promise<string> {
    const { referralKinds } = (await this.asked(staffId, terms)) as { referralKinds: KindTerms[] };
    const kind = referralKinds.find(({ code }) => code === input.kind)!;
    const asks = kind.variantTerms.find((each) => each.variant === variant) ?? kind;
    if (asks.consent !== 'NONE') {
      const consent = { disputeId: input.disputeId, purpose: kind.code, partyIds, method: 'E_SIGNED' };
      await this.done(staffId, 'recordConsent', { ...consent, sensitiveAgreed: true });
    }
    const documents = [...asks.documents, ...kind.eitherDocument.map(([first]) => first!)].map((each) => paper(each));
    const declarations = asks.declares.map(({ code }) => code);
    const given = { ...input, ...(variant ? { variant } : {}), declarations, documents };
    const { referral } = await this.done(staffId, 'sendReferral', given, 'referral { id }');
    return (referral as { id: string }).id;
  }

  private async asked(staffId: string, query: string, variables: object = {}): Promise<Record<string, unknown>> {
    const ask: AskHub = await this.hub.as(staffId);
    const { data, codes } = await ask({ query, variables: { ...variables } });
    if (!data) throw new Error(codes.join());
    return { ...data };
  }
}

/** A document by its kind; its digest stands for bytes the issuer keeps. */
export function paper(kind: string) {
  return { kind, title: kind, sha256: 'a'.repeat(64), sizeBytes: 4096, mediaType: 'application/pdf' };
}
