import type { FieldGroup, TypedDocumentString } from '../../../../schema/client/console/graphql.ts';
import type { Text, WordKey } from '../../words/words.ts';

/** One thing said of a record: a day, an amount, a code in words, or a text. */
export type Said =
  | { readonly day: string | null | undefined }
  | { readonly fen: number | null | undefined }
  | { readonly words: Text | null | undefined }
  | { readonly text: string | number | null | undefined };

/** One record of an agency, as its view lists it. */
export interface Entry {
  readonly id: string;
  readonly title: Text;
  readonly facts: readonly (readonly [WordKey, Said])[];
}

/** The name of a party, as it is shown to the viewer. */
export type NameOf = (partyId: string | null | undefined) => string;

/** A part of a view: what of it is asked, by which group it is opened, and how its records read. */
export interface Part {
  readonly group: FieldGroup;
  readonly operation: TypedDocumentString<unknown, never>;
  readonly entries: (answer: unknown, nameOf: NameOf) => readonly Entry[];
}

/** A part whose records are read from the answer to its own question. */
export function partOf<Answer>(
  group: FieldGroup,
  operation: TypedDocumentString<Answer, { id: string }>,
  entries: (answer: Answer, nameOf: NameOf) => readonly Entry[] | undefined,
): Part {
  return {
    group,
    operation: operation as unknown as Part['operation'],
    entries: (answer, nameOf) => entries(answer as Answer, nameOf) ?? [],
  };
}
