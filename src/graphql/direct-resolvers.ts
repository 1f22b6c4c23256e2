import { getMetadataStorage, type ResolverData } from 'type-graphql';

type Resolve = (root: unknown, args: ResolverData['args'], context: unknown, info: ResolverData['info']) => unknown;
type Method = (...params: unknown[]) => unknown;

/** How a call is made for the parameters of a field resolver that need nothing from the arguments. */
const calls: Readonly<Record<string, (method: Method) => Resolve>> = {
  '': (method) => () => method(),
  root: (method) => (root) => method(root),
  context: (method) => (_root, _args, context) => method(context),
  'root,context': (method) => (root, _args, context) => method(root, context),
  'root,context,info': (method) => (root, _args, context, info) => method(root, context, info),
};

/**
 * Field resolvers without arguments, called as they stand. TypeGraphQL would copy the parent into its class and sort and
 * map the parameters at each call, which for a page of a timeline costs more than all the resolvers together.
 *
 * @param resolvers classes of one view
 * @returns the resolvers by type and field
 */
export function directResolvers(resolvers: readonly unknown[]): Record<string, Record<string, Resolve>> {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const direct: Record<string, Record<string, Resolve>> = {};
  for (const { target, methodName, schemaName, params = [], middlewares = [], getObjectType } of fieldResolvers) {
    const type = objectTypes.find(({ target: of }) => of === getObjectType?.())?.name;
    const kinds = [...params].sort((a, b) => a.index - b.index).map(({ kind }) => kind);
    const call = calls[kinds.join()];
    const isPlain = params.every((param) => !('propertyName' in param) || param.propertyName === undefined);
    if (!type || !call || !isPlain || middlewares.length > 0 || !resolvers.includes(target)) continue;
    const instance = new (target as new () => Record<string, Method>)();
    (direct[type] ??= {})[schemaName] = call((...given) => instance[methodName]!(...given));
  }
  return direct;
}
