import { parseArgs } from 'node:util';

export const usage = `用法 / Usage
  npm run directory -- apply FILE --as NAME [--dry-run]

  FILE       JSON：{ "agencies": [...], "staff": [...], "desks": [...] }
  --as       操作人，记入变更记录 / who applies it; kept with each change
  --dry-run  只预告结果，不写入 / tells what would happen and writes nothing

  退出码 / exit code: 0 已生效或无变化 / applied, or nothing to do · 1 有误，什么也未写入 / refused, nothing written · 2 用法有误 / usage`;

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
