import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { legalDateOf } from '../../kernel/legal-date.ts';
import type { Database } from '../../storage/database.ts';
import { fieldUsers } from '../../storage/field-uses.ts';

interface Within {
  readonly now: Date;
  /** Days before now that count. */
  readonly days: number;
}

/** Who called the fields or arguments within the days: one line for each agency, system and operation. */
export async function usageLines(
  database: Database,
  coordinates: readonly string[],
  { now, days }: Within,
): Promise<string[]> {
  const since = legalDateOf(new Date(now.getTime() - days * 86_400_000));
  const users = await fieldUsers(database, coordinates, since);
  const lines = users.map(
    ({ coordinate, agencyId, clientId, operation, lastDay, calls }) =>
      `${coordinate}  ${agencyId}  ${clientId || '—'}  ${operation || '(anonymous)'}  ${calls} 次 / calls, 最近 / last ${lastDay}`,
  );
  const unused = coordinates.filter((each) => !users.some(({ coordinate }) => coordinate === each));
  return [...lines, ...unused.map((each) => `${each}  近 ${days} 天无人调用 / nobody called it in ${days} days`)];
}

/** Every deprecated field and argument, its reason, and who still calls it. */
export async function deprecatedLines(database: Database, folder: string, within: Within): Promise<string[]> {
  const found = deprecated(buildSchema(readFileSync(join(folder, 'merged.graphql'), 'utf8')));
  if (found.length === 0) return ['没有已弃用的字段 / no field is deprecated'];
  const used = await usageLines(
    database,
    found.map(({ coordinate }) => coordinate),
    within,
  );
  return found.flatMap(({ coordinate, reason }) => [
    `${coordinate}: ${reason}`,
    ...used.filter((line) => line.startsWith(`${coordinate}  `)).map((line) => `  ${line}`),
  ]);
}

/** Deprecated fields and arguments of what callers name. */
export function deprecated(schema: GraphQLSchema): { readonly coordinate: string; readonly reason: string }[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
    return Object.values(type.getFields())
      .flatMap((field) => [
        { coordinate: `${type.name}.${field.name}`, reason: field.deprecationReason },
        ...field.args.map((each) => ({
          coordinate: `${type.name}.${field.name}(${each.name}:)`,
          reason: each.deprecationReason,
        })),
      ])
      .flatMap(({ coordinate, reason }) => (reason ? [{ coordinate, reason }] : []));
  });
}
