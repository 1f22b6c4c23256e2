import type { AgencyType } from '../../domain/agency/agency-type.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { Words } from '../../kernel/words.ts';

/** A public body with a graph of its own that adds fields to a dispute. */
export interface Partner {
  /** Name of its subgraph: small letters, digits and hyphens. */
  readonly name: string;
  readonly title: Words;
  /** What it adds, as its engineers wrote it. */
  readonly sdl: string;
  /** Where its subgraph answers. */
  readonly url: string;
  /** The group its fields are of: whoever sees this group of the dispute in full sees them. */
  readonly group: FieldGroup;
  /** Types of agency that may see them at all; every type where null. */
  readonly readers: readonly AgencyType[] | null;
  /** Milliseconds it may take to answer. */
  readonly timeout: number;
  /** Most requests under way to it at once. */
  readonly concurrency: number;
  /** Whether its address may be inside our own network. */
  readonly privateAddress: boolean;
  /** Whether a gateway asks it itself; else through the hub, with the hub's bounds and words. */
  readonly direct: boolean;
}

/** What is wrong with a partner's schema, in its own terms. */
export interface PartnerFault {
  /** A word that stays the same, for programs. */
  readonly code: PartnerFaultCode;
  /** Its type, field or directive: `Dispute.number`, `@override`. */
  readonly at: string;
  /** Line of its SDL, from 1; null where it is about no line. */
  readonly line: number | null;
  /** What is wrong, and what to change. */
  readonly words: Words;
}

export type PartnerFaultCode =
  | 'NAME_UNUSABLE'
  | 'NAME_TAKEN'
  | 'SDL_UNREADABLE'
  | 'NOT_FEDERATION_2'
  | 'DIRECTIVE_NOT_ALLOWED'
  | 'DEFINITION_NOT_ALLOWED'
  | 'ROOT_FIELD'
  | 'TYPE_OF_OTHERS'
  | 'TYPE_NAME'
  | 'RESERVED_NAME'
  | 'KEY_NOT_OURS'
  | 'FIELD_OF_OTHERS'
  | 'FIELD_NAME'
  | 'FIELD_NOT_NULLABLE'
  | 'INTERFACE_OF_OTHERS'
  | 'UNKNOWN_TYPE'
  | 'NOTHING_ADDED'
  | 'DOES_NOT_COMPOSE';

/** Prefix of the names of a partner's types: `Housing` for `housing`, `TaxBureau` for `tax-bureau`. */
export function typePrefix(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** Prefix of the names of a partner's fields on a shared type: `housing`, `taxBureau`. */
export function fieldPrefix(name: string): string {
  const prefix = typePrefix(name);
  return prefix.charAt(0).toLowerCase() + prefix.slice(1);
}
