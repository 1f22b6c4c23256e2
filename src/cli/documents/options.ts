import { parseArgs } from 'node:util';

export const usage = `用法 / Usage
  npx accord documents check FILE --client CLIENT                  按契约与限额检查 / holds a manifest against contract and limits
  npx accord documents publish FILE --client CLIENT --as STAFF     检查并登记 / checks, then registers
  npx accord documents list --client CLIENT                        列出已登记的操作 / what is registered
  npx accord documents withdraw ID… --client CLIENT --as STAFF     撤销登记 / takes documents away
  npx accord documents only yes|no --client CLIENT --as STAFF      是否只办理已登记的操作 / whether any other text is refused

  FILE      Apollo 或 Relay 的持久化查询清单（JSON）/ persisted-query manifest of Apollo or Relay
  --client  系统 cli_… / the system
  --as      系统所属单位的管理员 stf_… / an administrator of its agency

  退出码 / exit code: 0 成功 / done · 1 有误，什么也未写入 / refused, nothing written · 2 用法有误 / usage`;

/** What the command line asks for. */
export type DocumentsAsked =
  | { readonly verb: 'check'; readonly file: string; readonly client: string }
  | { readonly verb: 'publish'; readonly file: string; readonly client: string; readonly by: string }
  | { readonly verb: 'list'; readonly client: string }
  | { readonly verb: 'withdraw'; readonly ids: readonly string[]; readonly client: string; readonly by: string }
  | { readonly verb: 'only'; readonly isOn: boolean; readonly client: string; readonly by: string };

/** Reads the command line; null when it cannot be understood. */
export function readOptions(args: readonly string[]): DocumentsAsked | null {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { client: text, as: text },
      allowPositionals: true,
    });
    const [verb, ...rest] = positionals;
    const { client, as: by } = values;
    return client ? asked(verb, rest, { client, by }) : null;
  } catch {
    return null;
  }
}

function asked(
  verb: string | undefined,
  rest: readonly string[],
  { client, by }: { readonly client: string; readonly by: string | undefined },
): DocumentsAsked | null {
  const [first] = rest;
  const isAlone = rest.length === 1;
  if (verb === 'list') return rest.length === 0 ? { verb, client } : null;
  if (first === undefined) return null;
  if (verb === 'check') return isAlone ? { verb, file: first, client } : null;
  if (by === undefined) return null;
  if (verb === 'publish' && isAlone) return { verb, file: first, client, by };
  if (verb === 'withdraw') return { verb, ids: rest, client, by };
  if (verb === 'only' && isAlone && (first === 'yes' || first === 'no')) {
    return { verb, isOn: first === 'yes', client, by };
  }
  return null;
}
