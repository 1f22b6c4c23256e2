import type {
  ChannelGround,
  ClaimType,
  IdType,
  IntakeChannel,
  PartyRole,
  RegisterDisputeInput,
  RelationType,
  UnderAge,
} from '../../../schema/client/console/graphql.ts';

/** A party as it stands in the form; what was left empty is an empty text. */
export interface PartyDraft {
  readonly role: PartyRole;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly idType: IdType;
  readonly idNumber: string;
  readonly underAge: UnderAge | '';
  readonly socialCreditCode: string;
}

/** A claim as it stands in the form: money in yuan, as people write it. */
export interface ClaimDraft {
  readonly type: ClaimType;
  readonly amount: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** A registration as it stands in the form. */
export interface Draft {
  readonly channel: IntakeChannel;
  readonly relationType: RelationType | '';
  readonly cause: string;
  readonly channelGround: ChannelGround | '';
  readonly region: string;
  readonly headcount: string;
  readonly ownNumber: string;
  readonly statement: string;
  /** Minute in Beijing, as the browser's own field writes it; empty for now. */
  readonly occurredAt: string;
  readonly parties: readonly PartyDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** Roles that persons have; the others are held by firms. */
const persons: readonly PartyRole[] = ['WORKER', 'PROXY', 'WORKER_REP'];

/** Whether somebody of this role has an identity document, rather than a social credit code. */
export function isPerson(role: PartyRole): boolean {
  return persons.includes(role);
}

/** A party of whom nothing is known yet. */
export function newParty(role: PartyRole): PartyDraft {
  const empty = { name: '', phone: '', address: '', idNumber: '', underAge: '', socialCreditCode: '' } as const;
  return { role, idType: 'RESIDENT_ID', ...empty };
}

/** A claim of which only the kind is known. */
export function newClaim(type: ClaimType): ClaimDraft {
  return { type, amount: '', periodFrom: '', periodTo: '' };
}

/** The form as it opens, for what comes in this way. */
export function newDraft(channel: IntakeChannel): Draft {
  return {
    channel,
    ...{ relationType: '', cause: '', channelGround: '', region: '', headcount: '1', ownNumber: '', statement: '' },
    occurredAt: '',
    parties: [newParty('WORKER'), newParty('EMPLOYER')],
    claims: [],
  };
}

/** Whole fen of an amount in yuan; null for what is no amount to the fen. */
export function fenOf(amount: string): number | null {
  const [, yuan, fen = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(amount.trim().replaceAll(/[,，]/g, '')) ?? [];
  return yuan === undefined ? null : Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}

/** Claims whose amount cannot be sent at all: the hub takes numbers, so this one fault is found here. */
export function unreadAmounts({ claims }: Draft): string[] {
  return claims.flatMap(({ amount }, index) =>
    amount.trim() !== '' && fenOf(amount) === null ? [`claims.${index}.amountFen`] : [],
  );
}

/** The input as the hub takes it: what was left empty is not sent, so that the hub says what is missing. */
export function inputOf({ headcount, occurredAt, parties, claims, ...texts }: Draft): RegisterDisputeInput {
  return {
    ...given(texts),
    channel: texts.channel,
    // What is no number is sent as nobody, which the hub refuses in its own words.
    headcount: /^\d{1,9}$/.test(headcount.trim()) ? Number(headcount) : 0,
    ...(occurredAt ? { occurredAt: `${occurredAt}:00+08:00` } : {}),
    parties: parties.map(({ role, name, idType, idNumber, underAge, socialCreditCode, ...rest }) => ({
      role,
      name: name.trim(),
      ...given(rest),
      ...(isPerson(role)
        ? given({ idNumber, underAge, ...(idNumber ? { idType } : {}) })
        : given({ socialCreditCode })),
    })),
    claims: claims.map(({ type, amount, ...period }) => {
      const amountFen = fenOf(amount);
      return { type, ...(amountFen === null ? {} : { amountFen }), ...given(period) };
    }),
  };
}

function given<Texts extends Readonly<Record<string, string>>>(texts: Texts): { [Name in keyof Texts]?: never } {
  const filled = Object.entries(texts).map(([name, text]) => [name, text.trim()]);
  return Object.fromEntries(filled.filter(([, text]) => text !== '')) as { [Name in keyof Texts]?: never };
}
