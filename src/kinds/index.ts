import { readdirSync } from 'node:fs';
import type { ReferralKind } from '../domain/referral/referral-kind.ts';

/** Every kind in this folder, by code. A kind joins by being a file here: `<name>.kind.ts` exporting `kind`. */
export const referralKinds: ReadonlyMap<string, ReferralKind> = await discover();

/** The kind with the code or the name, or null. */
export function findKind(codeOrName: string): ReferralKind | null {
  return referralKinds.get(codeOrName) ?? [...referralKinds.values()].find(({ name }) => name === codeOrName) ?? null;
}

/** The kind with the code; a code that history holds is always known. */
export function getKind(code: string): ReferralKind {
  const kind = referralKinds.get(code);
  if (!kind) throw new Error(`no kind ${code} in src/kinds`);
  return kind;
}

/** One file after another: some module loaders cannot link files that are imported side by side. */
async function discover(): Promise<Map<string, ReferralKind>> {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /\.kind\.(ts|js)$/.test(file));
  const kinds: ReferralKind[] = [];
  for (const file of files) {
    const { kind } = (await import(new URL(file, import.meta.url).href)) as { kind: ReferralKind };
    if (kinds.some(({ code, name }) => code === kind.code || name === kind.name))
      throw new Error(`${file}: ${kind.code} is declared twice`);
    kinds.push(kind);
  }
  return new Map(kinds.sort((a, b) => a.code.localeCompare(b.code)).map((kind) => [kind.code, kind]));
}
