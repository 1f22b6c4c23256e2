import type { StepDefinition } from '../../../src/domain/referral/referral-kind.ts';
import type { StepName } from '../../../src/domain/referral/step-names.ts';
import { getKind } from '../../../src/kinds/index.ts';
import type { TestHub } from '../../support/hub.ts';
import { Caller, paper, registered } from '../people/ask.ts';

/** Who does what: a step of the referral in capitals or a command of the graph, and what is given with it. */
export type Move = readonly [who: string, what: string, given?: Given];
type Given = object | ((played: PlayedKind) => object | Promise<object>);

/** One kind as a table row: who sends it to whom, and the way to its acknowledgement. */
export interface Row {
  readonly kind: string;
  readonly by: string;
  readonly to: string;
  readonly variant?: string;
  /** The last day of each clock the sending starts, worked out by hand. */
  readonly due: Readonly<Record<string, string>>;
  readonly path: readonly Move[];
  /** Who looks at the matter for the receiver; the person of the first step unless named. */
  readonly looks?: string;
  /** What has to be so before it can be sent. */
  readonly before?: readonly Move[];
  /** Registers the dispute, where it is not the sender. */
  readonly lead?: string;
  /** Whether the receiver has still to act when the loop is closed, so that its sight ends with the dispute. */
  readonly staysOn?: boolean;
}

/** A hand-off being played, with the ids a move may name. */
export class PlayedKind {
  disputeId = '';
  worker = '';
  employer = '';
  referralId = '';
  subjectId: string | null = null;
  /** The newest referral of each kind. */
  readonly sent = new Map<string, string>();
  readonly holders: string[][] = [];
  readonly hub: TestHub;
  readonly row: Row;

  constructor(hub: TestHub, row: Row) {
    this.hub = hub;
    this.row = row;
  }

  as(who: string): Caller {
    return new Caller(this.hub, `stf_${who}`);
  }

  /** A case number nobody has yet. */
  caseNumber(court: string): string {
    return `（2026）${court}${++serial}号`;
  }

  get leadName(): string {
    return this.row.lead ?? this.row.by;
  }

  /** Registers the dispute and makes it ready for the kind. */
  async prepare(): Promise<void> {
    Object.assign(this, await registered(this.as(this.leadName)));
    for (const move of this.row.before ?? []) await this.move(move);
  }

  /** Has every party consent to a kind. */
  async consent(who: string, purpose: string): Promise<void> {
    const seen = await this.see<{ nodes: { id: string }[] }>(who, 'parties(first: 100) { nodes { id } }');
    const partyIds = seen!.nodes.map(({ id }) => id);
    const { disputeId } = this;
    await this.as(who).done('recordConsent', {
      disputeId,
      purpose,
      partyIds,
      method: 'E_SIGNED',
      sensitiveAgreed: true,
    });
  }

  /** Sends the kind with all the law asks for, and tells the id. */
  async send({ kind: code, by, to, variant }: Pick<Row, 'kind' | 'by' | 'to' | 'variant'> = this.row): Promise<string> {
    const kind = getKind(code);
    const terms = kind.inVariant?.[variant as 'RED'];
    if ((terms?.consent ?? kind.consent) !== 'NONE') await this.consent(by, code);
    const either = (kind.packet.eitherDocument ?? []).map(([first]) => first!);
    const needed = [...kind.packet.documents, ...(terms?.documents ?? []), ...either];
    const input = {
      ...{ disputeId: this.disputeId, kind: code, variant, toAgencyId: `agy_${to}` },
      ...(kind.about === 'OBLIGATION' ? { subjectId: this.subjectId } : {}),
      declarations: [...(kind.declares ?? []), ...(terms?.declares ?? [])],
      documents: needed.map((each) => paper(each)),
    };
    const { referral } = await this.as(by).done<{ referral: { id: string } }>('sendReferral', input, 'referral { id }');
    this.sent.set(code, referral.id);
    return (this.referralId = referral.id);
  }

  /** Makes one move, and notes who is accountable after it. */
  async move([who, what, given = {}]: Move): Promise<void> {
    const more = typeof given === 'function' ? await given(this) : given;
    if (what === 'NOTE') return;
    if (what === 'ON') return void (this.referralId = this.sent.get((more as { kind: string }).kind)!);
    if (what === 'AT') this.hub.clock.moveTo(new Date(`${(more as { day: string }).day}T10:00:00+08:00`));
    else if (what === 'SEND') await this.send({ by: who, ...(more as Pick<Row, 'kind' | 'to'>) });
    else if (what === what.toUpperCase()) await this.step(who, what as StepName, more);
    else await this.as(who).done(what, { disputeId: this.disputeId, ...more });
    await this.noteHolder();
  }

  private async step(who: string, step: StepName, more: { outcome?: string }): Promise<void> {
    const shown = await this.shown(who);
    const kind = getKind(shown.kind.code);
    const definition: StepDefinition = kind.steps[step]!;
    const needed = [...(definition.documents ?? []), ...(kind.outcomes[more.outcome ?? '']?.documents ?? [])];
    const refused = await this.as(who).step(this.referralId, step, {
      ...(definition.needs?.includes('CONFLICT_CLEARED') ? { conflictCleared: true } : {}),
      ...(definition.needs?.includes('CASE_NUMBER') ? { caseNumber: this.caseNumber('云0114民初') } : {}),
      ...(definition.needs?.includes('CONSENT_OF_ALL') ? { consentOfAll: true } : {}),
      ...{ reason: '见附件', documents: needed.map((each) => paper(each)), ...more },
    });
    if (refused.length > 0) throw new Error(`${kind.code} ${step} by ${who}: ${refused.join(', ')}`);
  }

  /** What an act names that is a step of the referral as well. */
  async answering(who: string): Promise<{ referralId: string; version: number }> {
    return { referralId: this.referralId, version: (await this.shown(who)).version };
  }

  /** Id of the newest row of a list of an agency's view. */
  async newest(who: string, view: string, list: string): Promise<string> {
    const { [list]: rows } =
      (await this.see<Record<string, { id: string }[]>>(who, `${view} { ${list} { id } }`)) ?? {};
    if (!rows?.length) throw new Error(`${who} sees none of ${view}.${list}`);
    return rows.at(-1)!.id;
  }

  shown(who: string) {
    const query =
      'query ($id: ID!) { referral(id: $id) { state outcome version kind { code } groups toAgency { id } } }';
    return this.as(who)
      .ask<{ referral: Shown }>(query, { id: this.referralId })
      .then(({ referral }) => referral);
  }

  /** One field of the dispute as a person sees it; null where the dispute is not to be seen. */
  async see<Value>(who: string, field: string): Promise<Value | null> {
    const query = `query ($id: ID!) { dispute(by: { id: $id }) { it: ${field} } }`;
    const { dispute } = await this.as(who).ask<{ dispute: { it: Value } | null }>(query, { id: this.disputeId });
    return dispute && dispute.it;
  }

  /** Last days of the clocks of a rule as a person sees them. */
  async due(who: string): Promise<Record<string, string>> {
    const seen = await this.see<{ nodes: Due[] }>(who, 'deadlines(first: 100) { nodes { rule { id } dueOn } }');
    return Object.fromEntries((seen?.nodes ?? []).map(({ rule, dueOn }) => [rule.id, dueOn]));
  }

  /** Who is accountable, as told to whoever sees the index in full: a hotline or a petition office sees less. */
  private async noteHolder(): Promise<void> {
    const { lead, by, looks, path } = this.row;
    for (const who of [lead ?? by, looks ?? path[0]![0]]) {
      const field = 'holdings { agency { id } to }';
      const told = (await this.see<{ agency: { id: string }; to: string | null }[]>(who, field)) ?? [];
      if (told.length === 0) continue;
      return void this.holders.push(told.filter(({ to }) => to === null).map(({ agency }) => agency.id));
    }
  }
}

interface Shown {
  readonly state: string;
  readonly outcome: string | null;
  readonly version: number;
  readonly kind: { readonly code: string };
  readonly groups: readonly string[];
  readonly toAgency: { readonly id: string };
}

interface Due {
  readonly rule: { readonly id: string };
  readonly dueOn: string;
}

let serial = 0;
