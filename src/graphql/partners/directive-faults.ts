import { Kind, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { fault } from './fault-words.ts';
import type { PartnerFault } from './partner.ts';

/** Directives a partner needs; every other one could change, hide or claim what is not its own. */
const allowed = ['key', 'external', 'link', 'deprecated', 'specifiedBy', 'tag', 'oneOf'];
const federation = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+$/;

/** Every directive that is not among those a partner may use; a tag on what is shared is none either. */
export function directiveFaults(document: DocumentNode, shared: string): PartnerFault[] {
  const faults: PartnerFault[] = [];
  visit(document, {
    Directive(node) {
      if (!allowed.includes(node.name.value)) faults.push(fault('DIRECTIVE_NOT_ALLOWED', `@${node.name.value}`, node));
    },
    ObjectTypeDefinition: (node) => (node.name.value === shared ? tagged(node) : undefined),
    ObjectTypeExtension: (node) => (node.name.value === shared ? tagged(node) : undefined),
  });

  function tagged(node: { readonly directives?: readonly ConstDirectiveNode[] }): undefined {
    const tag = node.directives?.find(({ name }) => name.value === 'tag');
    if (tag) faults.push(fault('DIRECTIVE_NOT_ALLOWED', `${shared} @tag`, tag));
  }
  return faults;
}

/** Its one link is to federation 2, and every directive keeps its name there. */
export function linkFaults(document: DocumentNode): PartnerFault[] {
  const links = document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION)
    .flatMap((node) => node.directives ?? [])
    .filter(({ name }) => name.value === 'link');
  const good = links.filter((node) => federation.test(text(node, 'url')));
  const others = links.filter((node) => !good.includes(node));
  return [
    ...(good.length === 1 ? [] : [fault('NOT_FEDERATION_2', '@link', links[0] ?? null)]),
    ...others.map((node) => fault('DIRECTIVE_NOT_ALLOWED', `@link(url: "${text(node, 'url').slice(0, 80)}")`, node)),
    ...good.filter(renames).map((node) => fault('DIRECTIVE_NOT_ALLOWED', '@link(import: [{ name, as }])', node)),
  ];
}

function text({ arguments: args = [] }: ConstDirectiveNode, name: string): string {
  const value = args.find((arg) => arg.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

/** A directive under another name would pass for one that is allowed. */
function renames({ arguments: args = [] }: ConstDirectiveNode): boolean {
  if (args.some(({ name }) => name.value === 'as' || name.value === 'for')) return true;
  const list = args.find(({ name }) => name.value === 'import')?.value;
  return list?.kind === Kind.LIST && list.values.some(({ kind }) => kind !== Kind.STRING);
}
