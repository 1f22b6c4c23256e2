import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** Contracts by the name of their file, such as `court`: SDL. */
export type Contracts = Readonly<Record<string, string>>;

/** One change of one or several contracts. */
export interface ContractChange {
  readonly contracts: readonly string[];
  readonly level: 'BREAKING' | 'DANGEROUS' | 'SAFE';
  readonly kind: string;
  /** Coordinate of what changed, dots between the parts, as the inspector gives it. */
  readonly path: string;
  readonly message: string;
}

const levels = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
} as const;

/**
 * What changed from one set of contracts to another. A contract that is gone, or new, is a change of itself; the same
 * change of several contracts stands once.
 */
export async function contractChanges(before: Contracts, after: Contracts): Promise<ContractChange[]> {
  const found = new Map<string, ContractChange>();
  const pairs = new Map<string, Change[]>();
  for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const [from, to] = [before[name], after[name]];
    if (from === to) continue;
    const whole = wholeContract(name, from, to);
    const key = `${from ?? ''}\n${to ?? ''}`;
    if (!whole && !pairs.has(key)) pairs.set(key, await diff(buildSchema(from!), buildSchema(to!)));
    for (const change of whole ? [whole] : pairs.get(key)!.filter(isOfForm).map(plain)) {
      const id = `${change.kind} ${change.path} ${change.message}`;
      found.set(id, { ...change, contracts: [...(found.get(id)?.contracts ?? []), name] });
    }
  }
  return [...found.values()];
}

function wholeContract(name: string, from: string | undefined, to: string | undefined): ContractChange | null {
  if (from !== undefined && to !== undefined) return null;
  const gone = to === undefined;
  return {
    contracts: [name],
    level: gone ? 'BREAKING' : 'SAFE',
    kind: gone ? 'CONTRACT_REMOVED' : 'CONTRACT_ADDED',
    path: name,
    message: `Contract '${name}' was ${gone ? 'removed' : 'added'}`,
  };
}

/** Words may change as they like. */
function isOfForm({ type }: Change): boolean {
  return !/DESCRIPTION/.test(type);
}

function plain({ criticality, type, path, message }: Change): ContractChange {
  return { contracts: [], level: levels[criticality.level], kind: type, path: path ?? '', message };
}

/** How a change is named in a proposal: by its contract and what it is, whatever words describe it. */
export function nameOf(contract: string, { kind, path }: ContractChange): string {
  return `${contract} ${kind} ${path}`;
}
