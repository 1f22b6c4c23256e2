import {
  Kind,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  isObjectType,
} from 'graphql';
import { fault, type Said } from './fault-words.ts';
import type { PartnerFault } from './partner.ts';

export type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/** The one type partners add fields to. */
export const sharedEntity = 'Dispute';

/** What is wrong with the fields a partner adds to a dispute, and with how it says which dispute it means. */
export function sharedTypeFaults(node: TypeNode, ours: GraphQLSchema, about: Said): PartnerFault[] {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
  const keys = (node.directives ?? []).filter(({ name }) => name.value === 'key');
  const type = ours.getType(sharedEntity);
  const known = isObjectType(type) ? type.getFields() : {};
  return [
    ...(keys.length === 1 && isOurKey(keys[0]!) ? [] : [fault('KEY_NOT_OURS', sharedEntity, keys[0] ?? node, about)]),
    ...(node.interfaces ?? []).map((each) =>
      fault('INTERFACE_OF_OTHERS', `${sharedEntity} implements ${each.name.value}`, each, about),
    ),
    ...(node.fields ?? []).flatMap((field) => fieldFaults(field, Object.hasOwn(known, field.name.value), about)),
  ];
}

function fieldFaults(
  field: FieldDefinitionNode | InputValueDefinitionNode,
  isOurs: boolean,
  about: Said,
): PartnerFault[] {
  const name = field.name.value;
  const at = `${sharedEntity}.${name}`;
  if (name === 'id') return isKeyField(field) ? [] : [fault('KEY_NOT_OURS', at, field, about)];
  if (isOurs) return [fault('FIELD_OF_OTHERS', at, field, about)];
  return [
    ...(isNamedAfter(name, about.field) ? [] : [fault('FIELD_NAME', at, field, about)]),
    ...(field.type.kind === Kind.NON_NULL_TYPE ? [fault('FIELD_NOT_NULLABLE', at, field, about)] : []),
  ];
}

/** `housing`, `housingLoan`; not `housingly`. */
function isNamedAfter(name: string, prefix: string): boolean {
  return name === prefix || (name.startsWith(prefix) && /^[A-Z0-9]/.test(name.slice(prefix.length)));
}

function isOurKey({ arguments: args = [] }: ConstDirectiveNode): boolean {
  const of = (name: string) => args.find((arg) => arg.name.value === name)?.value;
  const fields = of('fields');
  const resolvable = of('resolvable');
  return (
    fields?.kind === Kind.STRING &&
    fields.value.trim() === 'id' &&
    !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value)
  );
}

function isKeyField({ type }: FieldDefinitionNode | InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE && type.type.name.value === 'ID';
}
