import type { FieldGroup } from '../dispute/field-group.ts';
import type { ReferralKind, VariantTerms } from './referral-kind.ts';
import type { ReferralVariant } from './referral-variant.ts';

/** The kind as the variant makes it: its consent in place of the kind's, whatever else it asks for on top. */
export function inVariant(kind: ReferralKind, variant: ReferralVariant | null): ReferralKind {
  const terms = variant === null ? undefined : kind.inVariant?.[variant];
  if (!terms) return kind;
  const { consent = kind.consent, requires = [], declares = [], documents = [], groups = [] } = terms;
  return {
    ...kind,
    consent,
    requires: [...kind.requires, ...requires],
    declares: [...(kind.declares ?? []), ...declares],
    packet: {
      ...kind.packet,
      documents: [...kind.packet.documents, ...documents],
      groups: [...kind.packet.groups, ...groups],
    },
  };
}

/** Every group a referral of the kind could open, in whichever variant: what a consent to the kind is about. */
export function groupsAtMost(kind: ReferralKind): FieldGroup[] {
  const terms: readonly VariantTerms[] = Object.values(kind.inVariant ?? {});
  return [...kind.packet.groups, ...terms.flatMap(({ groups = [] }) => groups)];
}
