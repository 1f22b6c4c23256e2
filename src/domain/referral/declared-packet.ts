import { Refusal } from '../../kernel/refusal.ts';
import type { FieldGroup } from '../dispute/field-group.ts';
import { documentKinds, type DocumentKind } from '../document/document-kind.ts';
import { inVariant } from './in-variant.ts';
import type { ReferralKind } from './referral-kind.ts';
import type { ReferralVariant } from './referral-variant.ts';

/**
 * Groups whose papers may travel with a hand-off of the kind: those it declares, and those of the papers it asks for. The
 * mediation process travels with none, whoever sends (OMR 18; domain §5.4 rule 1).
 */
export function declaredGroups(kind: ReferralKind, variant: ReferralVariant | null): FieldGroup[] {
  const { groups, documents, eitherDocument = [] } = inVariant(kind, variant).packet;
  const ofPapers = [...documents, ...eitherDocument.flat()].map((paper) => documentKinds[paper].group);
  return [...new Set([...groups, ...ofPapers])].filter((group) => group !== 'F9');
}

/** Papers that would travel: those that come with the sending, and those of the dispute that it names. */
export interface PapersNamed {
  readonly documents: readonly { readonly kind: DocumentKind }[];
  readonly documentIds: readonly string[];
}

/**
 * Papers of a group the hand-off does not declare: one refusal each, at its place in the input. A paper of the dispute that
 * the sender cannot see is not found, as if there were none.
 *
 * @param known papers of the dispute, with whether the sender sees them
 */
export function undeclaredPapers(
  { documents, documentIds }: PapersNamed,
  { kind, variant }: { readonly kind: ReferralKind; readonly variant: ReferralVariant | null },
  known: readonly { readonly id?: string; readonly kind: string; readonly isSeen: boolean }[],
): Refusal[] {
  const declared = declaredGroups(kind, variant);
  const check = (paper: string, path: string[]): Refusal[] =>
    declared.some((group) => group === groupOfPaper(paper))
      ? []
      : [new Refusal('GROUP_NOT_DECLARED', { path, allowed: declared })];
  return [
    ...documents.flatMap((paper, index) => check(paper.kind, ['documents', String(index), 'kind'])),
    ...documentIds.flatMap((id, index): Refusal[] => {
      const path = ['scope', 'documentIds', String(index)];
      const paper = known.find((each) => each.id === id);
      return paper?.isSeen ? check(paper.kind, path) : [new Refusal('NOT_FOUND', { path })];
    }),
  ];
}

/** Group of a paper by its kind; null for a kind of which the catalogue knows nothing. */
export function groupOfPaper(kind: string): FieldGroup | null {
  return Object.hasOwn(documentKinds, kind) ? documentKinds[kind as DocumentKind].group : null;
}
