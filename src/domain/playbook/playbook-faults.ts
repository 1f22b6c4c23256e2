import type { ReferralKind } from '../referral/referral-kind.ts';
import type { Playbook } from './playbook.ts';
import { playbookStepFaults } from './playbook-step-faults.ts';
import { unspoken } from './unspoken.ts';

/**
 * Everything a route promises that the kinds do not keep, and every way it would leave somebody standing.
 *
 * @param kinds every kind by its code
 */
export function playbookFaults(playbook: Playbook, kinds: ReadonlyMap<string, ReferralKind>): string[] {
  const { name, title, purpose, basis, startsWith, steps } = playbook;
  const codes = steps.map(({ kind }) => kind);
  const reached = reachedFrom(playbook);
  return [
    ...(/^[A-Z][A-Z_]*$/.test(name) ? [] : [`its name is not in capitals: ${name}`]),
    ...unspoken({ title, purpose }),
    ...(basis.length === 0 ? ['no law or agreement stands behind it'] : []),
    ...(startsWith.length === 0 ? ['it starts nowhere'] : []),
    ...startsWith.filter((code) => !codes.includes(code)).map((code) => `it starts with ${code}, which it has not`),
    ...codes.filter((code, index) => codes.indexOf(code) < index).map((code) => `${code} stands in it twice`),
    ...codes.filter((code) => !reached.has(code)).map((code) => `nothing leads to ${code}`),
    ...steps.flatMap((step) => playbookStepFaults(playbook, step, kinds).map((fault) => `${step.kind}: ${fault}`)),
  ];
}

function reachedFrom({ startsWith, steps }: Playbook): Set<string> {
  const reached = new Set(startsWith);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { kind, follows } of steps) if (follows.some((way) => reached.has(way.kind))) reached.add(kind);
  }
  return reached;
}
