import type { PartnerFault } from '../graphql/partners/partner.ts';

/** Why a partner was not composed, a fault a paragraph: where it stands in its schema, and what to change. */
export function refusalLines(name: string, faults: readonly PartnerFault[]): string[] {
  const lines = faults.flatMap(({ code, at, line, words }) => [
    `  ${line === null ? '' : `${name}:${line} `}${at}  [${code}]`,
    `    ${words.zh}`,
    `    ${words.en}`,
  ]);
  return [`未合成 / not composed: ${name}`, ...lines];
}
