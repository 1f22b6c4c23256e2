import { printSchema, type GraphQLSchema } from 'graphql';

/** A contract as it is published: without the words, which stand once in the merged schema. */
export function contractText(schema: GraphQLSchema): string {
  // Thirty-seven copies of the words would drown each change.
  const bare = printSchema(schema)
    .replace(/^ *"""[\s\S]*?"""\n/gm, '')
    .replace(/\n\n(?= )/g, '\n')
    .trim();
  return `${bare}\n`;
}
