import type {
  ConsoleAgreementQuery,
  ConsoleCourtFileQuery,
  ConsoleMayActQuery,
  ConsoleReferralFragment,
  ConsoleRefusalFragment,
  DocumentInput,
  DocumentKind,
  TypedDocumentString,
} from '../../../../schema/client/console/graphql.ts';
import type { Text, WordKey } from '../../words/words.ts';
import type { Dispute } from '../shown.ts';

type Agreement = NonNullable<ConsoleAgreementQuery['dispute']>;
export type Obligation = NonNullable<Agreement['obligations']>[number];
export type Mediation = NonNullable<Agreement['union']>['mediations'][number];
export type CourtCase = NonNullable<NonNullable<ConsoleCourtFileQuery['dispute']>['court']>['cases'][number];

/** What an agency may write into this dispute, as the hub explained it. */
export type Right = Exclude<keyof ConsoleMayActQuery, 'viewer' | '__typename'>;

/** Each right by the name the hub knows it by. */
export const rightNames: Readonly<Record<Right, string>> = {
  courtAct: 'court.act',
  courtRule: 'court.rule',
  courtEnforce: 'court.enforce',
  mediationAct: 'mediation.act',
  mediationNote: 'mediation.note',
  unionAct: 'union.act',
  contribute: 'dispute.contribute',
  steer: 'dispute.steer',
  send: 'referral.send',
};

/** What an act is decided from: the dispute, the records in it the viewer is shown, and who the viewer is. */
export interface Scene {
  readonly dispute: Dispute;
  readonly obligations: readonly Obligation[];
  readonly mediations: readonly Mediation[];
  readonly cases: readonly CourtCase[];
  readonly rights: ReadonlySet<Right>;
  readonly agencyId: string;
  /** Day in China by the clock of the hub. */
  readonly today: string;
}

/** Something that can be chosen in a field of an act. */
export interface Choosable {
  readonly id: string;
  readonly words: Text;
}

/** One field of an act; what is typed is kept under its name, or under `name.id` where it has several places. */
export type Field = { readonly name: string; readonly label: WordKey } & (
  | { readonly type: 'text' | 'long' | 'count' | 'yuan' | 'day' | 'tick'; readonly initial?: string }
  | { readonly type: 'choice' | 'ticks' | 'amounts'; readonly options: readonly Choosable[] }
  | { readonly type: 'instalments' }
);

/** What was typed: texts by the name of their field. */
export type Typed = Readonly<Record<string, string>>;

/** What an act is sent with. */
export interface Given {
  readonly typed: Typed;
  readonly papers: readonly DocumentInput[];
  /** The hand-off it answers; null for an act that answers none. */
  readonly referral: ConsoleReferralFragment | null;
}

/** An act of an agency's own record. */
export interface Act {
  readonly name: string;
  readonly title: WordKey;
  readonly right: Right;
  readonly operation: TypedDocumentString<Payloads, never>;
  readonly isOpen: (scene: Scene) => boolean;
  readonly fields: (scene: Scene, referral: ConsoleReferralFragment | null) => readonly Field[];
  readonly papers?: readonly DocumentKind[];
  readonly input: (given: Given, scene: Scene) => Readonly<Record<string, unknown>>;
}

/** The answer of any act: one payload under the name of its mutation. */
export type Payloads = Readonly<Record<string, { readonly userErrors: readonly ConsoleRefusalFragment[] }>>;

/** An operation of the page as an act takes it. */
export function operationOf(operation: unknown): Act['operation'] {
  return operation as Act['operation'];
}
