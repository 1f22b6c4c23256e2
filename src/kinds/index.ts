import { readdirSync } from 'node:fs';
import type { ReferralKind } from '../domain/referral/referral-kind.ts';

/** Every kind in this folder, by code. A kind joins by being a file here: `<name>.kind.ts` exporting `kind`. */
export const referralKinds: ReadonlyMap<string, ReferralKind> = await discoverKinds(new URL('.', import.meta.url));

/** The kind with the code or the name, or null. */
export function findKind(codeOrName: string, kinds = referralKinds): ReferralKind | null {
  return kinds.get(codeOrName) ?? [...kinds.values()].find(({ name }) => name === codeOrName) ?? null;
}

/** The kind with the code; a code that history holds is always known. */
export function getKind(code: string): ReferralKind {
  const kind = referralKinds.get(code);
  if (!kind) throw new Error(`no kind ${code} in src/kinds`);
  return kind;
}

/**
 * Every kind of a folder, whose URL ends with a slash. One file after another: some module loaders cannot link files that
 * are imported side by side.
 */
export async function discoverKinds(folder: URL): Promise<Map<string, ReferralKind>> {
  const files = readdirSync(folder).filter((file) => /\.kind\.(ts|js)$/.test(file));
  const kinds: ReferralKind[] = [];
  for (const file of files) {
    const { kind } = (await import(new URL(file, folder).href)) as { kind: ReferralKind };
    if (kinds.some(({ code, name }) => code === kind.code || name === kind.name))
      throw new Error(`${file}: ${kind.code} is declared twice`);
    kinds.push(kind);
  }
  return new Map(kinds.sort((a, b) => a.code.localeCompare(b.code)).map((kind) => [kind.code, kind]));
}
