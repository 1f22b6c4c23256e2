import { GraphQLError, Kind, type ASTNode, type GraphQLSchema } from 'graphql';

/** Kinds of node that hold something the caller typed as a value rather than a name of the schema. */
const valueKinds: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

const longestHint = 300;

/** What a syntax error says, without the text of the token it stumbled over; empty when no form of it is known safe. */
export function syntaxHint(message: string): string {
  const said = message
    .replace(/^Syntax Error: /, '')
    .replace(/\b(Name|Int|Float|String|BlockString|Comment) ".*"/s, '$1');
  const safe =
    /^(Expected (\w+|"[!$&()[\]{}:=|@.]{1,3}"|"\w{1,20}"), found|Unexpected) (<EOF>|\w+|"[!$&()[\]{}:=|@.]{1,3}")\.$/;
  return safe.test(said) || said === 'Unterminated string.' ? said : '';
}

/** True when the parser gave up because the document is too long, not because it is wrong. */
export function isTokenLimit(message: string): boolean {
  return /^Syntax Error: Document contains more tha[nt] \d+ tokens\./.test(message);
}

/**
 * What a validation error says, without the value where it is a literal that does not fit; names of the schema and of
 * the document itself stay. An error that points at nothing was made by a scalar, which may quote what it was given.
 */
export function validationHint({ message, nodes = [] }: GraphQLError, schema: GraphQLSchema): string {
  if (message.startsWith('Too many validation errors')) return message;
  if (nodes.length === 0 || nodes.some(isValue)) return literalHint(message, schema);
  return message.replace(/ ?Did you mean .+\?$/s, '').slice(0, longestHint);
}

function isValue(node: ASTNode): boolean {
  return valueKinds.has(node.kind);
}

function literalHint(message: string, schema: GraphQLSchema): string {
  const forms = [
    /^Expected value of type "([^"]+)"/,
    /^(\w+) cannot represent /,
    /^Enum "(\w+)" cannot represent /,
    / "(\w+)" enum\./,
  ];
  for (const form of forms) {
    const type = form.exec(message)?.[1];
    if (type !== undefined && schema.getType(type.replace(/[![\]]/g, '')) !== undefined)
      return `Expected a value of type ${type}.`;
  }
  const missing = /^Field "(\w+)\.(\w+)" of required type "([\w![\]]+)" was not provided\.$/.exec(message);
  if (missing !== null) return missing[0];
  return 'A value does not fit its type.';
}
