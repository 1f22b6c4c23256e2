import type {
  AgencyType,
  ConsoleKindsQuery,
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
  readonly toType?: AgencyType;
  /** Empty lets the rule of venue choose. */
  readonly receiver?: string;
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
  const { kind = '', variant, toType, receiver, papers, declared } = handing;
  return {
    disputeId,
    kind,
    ...(variant ? { variant } : {}),
    ...(receiver ? { toAgencyId: receiver } : toType ? { toAgencyType: toType } : {}),
    declarations: [...declared],
    documents: Object.values(papers),
  };
}
