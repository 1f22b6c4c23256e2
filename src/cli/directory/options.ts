import { parseArgs } from 'node:util';

export const usage = `用法 / Usage
  npm run directory -- apply FILE --as NAME [--dry-run]

  FILE       JSON：{ "agencies": [...], "staff": [...], "desks": [...] }
  --as       操作人，记入变更记录 / who applies it; kept with each change
  --dry-run  只预告结果，不写入 / tells what would happen and writes nothing

  退出码 / exit code: 0 已生效或无变化 / applied, or nothing to do · 1 有误，什么也未写入 / refused, nothing written · 2 用法有误 / usage`;

/** A file as it may look: an agency, a person and a desk of it. What is left out takes the usual value. */
export const sample = `{
  "agencies": [{
    "id": "agy_housing_chenggong", "type": "HOUSING_CONSTRUCTION", "level": "COUNTY", "region": "530114",
    "name": { "zh": "呈贡区住房和城乡建设局", "en": "Chenggong Housing Bureau" }
  }],
  "staff": [{ "id": "stf_housing", "agencyId": "agy_housing_chenggong", "name": "经办", "roles": ["CASE_OFFICER"] }],
  "desks": [{
    "id": "dsk_housing_wages", "agencyId": "agy_housing_chenggong", "name": { "zh": "欠薪组", "en": "Wages" },
    "regions": ["530114"], "kinds": ["R31", "R35"], "causes": ["REMUNERATION_CLAIM"], "capacity": 40
  }]
}`;

export interface DirectoryOptions {
  readonly file: string;
  readonly by: string;
  readonly dryRun: boolean;
}

/** What the command line asks for; null when it cannot be understood, or asks for help. */
export function readOptions(args: readonly string[]): DirectoryOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { as: { type: 'string' }, 'dry-run': { type: 'boolean' } },
      allowPositionals: true,
    });
    const [verb, file, ...others] = positionals;
    const by = values.as?.trim();
    if (verb !== 'apply' || !file || others.length > 0 || !by) return null;
    return { file, by, dryRun: values['dry-run'] ?? false };
  } catch {
    return null;
  }
}
