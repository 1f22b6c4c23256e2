import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** The published schema, as a client would read it. */
export function publishedSchema(): GraphQLSchema {
  return buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/merged.graphql'), 'utf8'), {
    assumeValid: true,
  });
}

/** Types that stand for themselves elsewhere: the directory, catalogues, and other disputes. */
const elsewhere = new Set(['Dispute', 'Agency', 'Staff', 'ReferralKind', 'DeadlineRule', 'Desk', 'SharingAgreement']);

/**
 * The selection of everything below a type as far as it belongs to the object itself: each field that needs no
 * argument, down to `depth`; of an agency and the like the id.
 */
export function everythingOf(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .map((field) => selected(field, depth))
    .filter((text) => text !== '')
    .join(' ');
}

function selected(field: GraphQLField<unknown, unknown>, depth: number): string {
  if (field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)) return '';
  // The log of reads is of whoever looks, and grows with each look.
  if (field.name === 'disclosures') return '';
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return field.name;
  if (field.name === 'edges' || depth === 0) return '';
  if (elsewhere.has(type.name)) return type.getFields()['id'] ? `${field.name} { id }` : '';
  const below = everythingOf(type, depth - 1);
  return below === '' ? '' : `${field.name} { ${below} }`;
}

/** The same in pieces, each small enough for one request. */
export function piecesOf(type: GraphQLObjectType, depth: number, mostTokens: number): string[] {
  const pieces: string[][] = [[]];
  let size = 0;
  for (const field of Object.values(type.getFields())) {
    for (const text of small(field, depth, mostTokens)) {
      const tokens = tokensOf(text);
      if (size + tokens > mostTokens) {
        pieces.push([]);
        size = 0;
      }
      pieces.at(-1)!.push(text);
      size += tokens;
    }
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => piece.join(' '));
}

const tokensOf = (text: string) => text.split(/\s+/).length;

/** A field that is too big by itself falls into its own fields. */
function small(field: GraphQLField<unknown, unknown>, depth: number, mostTokens: number): string[] {
  const whole = selected(field, depth);
  if (whole === '') return [];
  const type = getNamedType(field.type);
  if (tokensOf(whole) <= mostTokens || !isObjectType(type)) return [whole];
  return Object.values(type.getFields())
    .flatMap((below) => small(below, depth - 1, mostTokens))
    .map((text) => `${field.name} { ${text} }`);
}
