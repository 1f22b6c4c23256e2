import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { CaseWorld } from './case-world.ts';

/** A text no answer may repeat. */
export const bad = 'zz-bad-4711';

/** What the door says: one error, where it is, and something of what would have been taken. */
export interface DoorAnswer {
  readonly status: number;
  readonly code: string;
  readonly inputPath?: readonly string[];
  readonly allowed?: string;
}

/** What a payload says: every refusal with its path. */
export type Refusals = readonly (readonly [code: string, path: string])[];

export interface BadCase {
  readonly name: string;
  readonly as: string;
  /** A text is sent as it is. */
  readonly body: (world: CaseWorld) => object | string;
  readonly door?: DoorAnswer;
  readonly refused?: Refusals;
  /** Set where the value that must not come back is not `bad`. */
  readonly never?: string;
}

export function query(text: string): (world: CaseWorld) => object {
  return () => ({ query: text });
}

/** A mutation with an input that need not fit its type. */
export function mutation(
  document: TypedDocumentNode<unknown, never>,
  input: (world: CaseWorld) => Record<string, unknown>,
): (world: CaseWorld) => object {
  return (world) => ({ query: print(document), variables: { input: input(world) } });
}
