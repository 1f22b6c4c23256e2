import type {
  AgencyType,
  ConsoleKindsQuery,
  ConsoleReceiversQuery,
  Declaration,
  DocumentInput,
  DocumentKind,
  ReferralVariant,
  SendReferralInput,
} from '../../../../schema/client/console/graphql.ts';

export type Kind = ConsoleKindsQuery['referralKinds'][number];

/** A hand-off as far as it is filled in. */
export interface Handing {
  readonly kind?: string;
  readonly variant?: ReferralVariant;
  readonly toType?: AgencyType | undefined;
  /** Empty lets the rule of venue choose. */
  readonly receiver?: string;
  /** Obligation it is about, where the kind is about one. */
  readonly subject?: string;
  readonly papers: Readonly<Partial<Record<DocumentKind, DocumentInput>>>;
  readonly declared: readonly Declaration[];
}

/** What the kind, in this variant, asks its sender to state. */
export function declarationsOf(kind: Kind, variant: ReferralVariant | undefined): Kind['declares'] {
  const terms = kind.variantTerms.find((each) => each.variant === variant);
  return terms?.declares ?? kind.declares;
}

/** The input as the hub takes it, for trying and for sending alike. */
export function inputFor(disputeId: string, handing: Handing): SendReferralInput {
  const { kind = '', variant, toType, receiver, subject, papers, declared } = handing;
  return {
    disputeId,
    kind,
    ...(variant ? { variant } : {}),
    ...(receiver ? { toAgencyId: receiver } : toType ? { toAgencyType: toType } : {}),
    ...(subject ? { subjectId: subject } : {}),
    declarations: [...declared],
    documents: Object.values(papers),
  };
}

/** A receiver that can be chosen, with its place. */
export type Receiver = ConsoleReceiversQuery['agencies']['nodes'][number];

/** Agencies in the order they are likely: those of the dispute's own place first, then of its city, its province. */
export function byNearness(receivers: readonly Receiver[], region: string | null | undefined): readonly Receiver[] {
  return receivers.toSorted((one, other) => sharedLevels(other.region, region) - sharedLevels(one.region, region));
}

/** Whether an agency is of the very place the dispute is of. */
export function isLocal({ region }: Receiver, place: string | null | undefined): boolean {
  return place != null && region?.slice(0, 6) === place.slice(0, 6);
}

/** Levels two places share by their codes of two digits a level: province, city, county. */
function sharedLevels(one: string | null | undefined, other: string | null | undefined): number {
  if (one == null || other == null) return 0;
  const levels = [2, 4, 6].filter((digits) => one.slice(0, digits) === other.slice(0, digits));
  return levels.length;
}
