import type { ClaimEntry } from '../../domain/dispute/register-dispute.ts';
import type { CauseId } from '../../domain/cause/cause-of-action.ts';
import { claimTypesOf, findJudgmentElement } from '../../domain/claim/elements.ts';
import type { RowFields } from './row-fields.ts';
import type { RowNames } from './row-names.ts';

/**
 * Claims from the list, the claim of the flat columns, and those the judgment elements speak of where nobody has named
 * that type yet; and the cause the elements make likeliest.
 */
export function mapClaims(row: RowFields, names: RowNames): { claims: ClaimEntry[]; likelyCause: CauseId | undefined } {
  const claims = row.objects('claims', claimOf);
  if (row.has('claimType') || row.has('claimAmountFen')) {
    names.set(`claims.${claims.length}.type`, ['claimType']);
    names.set(`claims.${claims.length}.amountFen`, ['claimAmountFen']);
    claims.push({ type: row.text('claimType') ?? '', amountFen: row.number('claimAmountFen') });
  }
  const elements = row.texts('elements', /[;；]/);
  elements.forEach((name, index) => {
    if (!findJudgmentElement(name)) row.warn('ELEMENT_NOT_KNOWN', ['elements', String(index)]);
  });
  const named = new Set(claims.map(({ type }) => type));
  const proposed = claimTypesOf(elements).filter((type) => !named.has(type));
  return { claims: [...claims, ...proposed.map((type) => ({ type }))], likelyCause: likeliestCause(elements) };
}

/** The cause most elements point at; of several such, the one pointed at first. */
export function likeliestCause(elements: readonly string[]): CauseId | undefined {
  const votes = new Map<CauseId, number>();
  for (const name of elements) {
    const cause = findJudgmentElement(name)?.likelyCause;
    if (cause) votes.set(cause, (votes.get(cause) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  return [...votes].find(([, count]) => count === most)?.[0];
}

function claimOf(claim: RowFields): ClaimEntry {
  return {
    type: claim.text('type') ?? '',
    amountFen: claim.number('amountFen'),
    periodFrom: claim.date('periodFrom'),
    periodTo: claim.date('periodTo'),
  };
}
