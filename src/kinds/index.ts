import { readdirSync } from 'node:fs';
import { playbookFaults } from '../domain/playbook/playbook-faults.ts';
import type { Playbook } from '../domain/playbook/playbook.ts';
import type { ReferralKind } from '../domain/referral/referral-kind.ts';

/** Every kind in this folder, by code. A kind joins by being a file here: `<name>.kind.ts` exporting `kind`. */
export const referralKinds: ReadonlyMap<string, ReferralKind> = await discoverKinds(new URL('.', import.meta.url));

/** Every route in `playbooks`, by name. A route joins by being a file there: `<name>.playbook.ts` exporting `playbook`. */
export const playbooks: ReadonlyMap<string, Playbook> = await discoverPlaybooks(
  new URL('playbooks/', import.meta.url),
  referralKinds,
);

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

/** Every kind of a folder, whose URL ends with a slash. */
export async function discoverKinds(folder: URL): Promise<Map<string, ReferralKind>> {
  const kinds: ReferralKind[] = [];
  for (const [file, { kind }] of await filesOf<{ kind: ReferralKind }>(folder, /\.kind\.(ts|js)$/)) {
    if (kinds.some(({ code, name }) => code === kind.code || name === kind.name))
      throw new Error(`${file}: ${kind.code} is declared twice`);
    kinds.push(kind);
  }
  return new Map(kinds.sort((a, b) => a.code.localeCompare(b.code)).map((kind) => [kind.code, kind]));
}

/**
 * Every route of a folder, whose URL ends with a slash. Each is held against the kinds.
 *
 * @throws Error with every fault of every route
 */
export async function discoverPlaybooks(
  folder: URL,
  kinds: ReadonlyMap<string, ReferralKind>,
): Promise<Map<string, Playbook>> {
  const found = new Map<string, Playbook>();
  const faults: string[] = [];
  for (const [file, { playbook }] of await filesOf<{ playbook: Playbook }>(folder, /\.playbook\.(ts|js)$/)) {
    if (found.has(playbook.name)) faults.push(`${file}: ${playbook.name} is declared twice`);
    faults.push(...playbookFaults(playbook, kinds).map((fault) => `${playbook.name}: ${fault}`));
    found.set(playbook.name, playbook);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return found;
}

/** Files of the form, one after another: some module loaders cannot link files that are imported side by side. */
async function filesOf<Module>(folder: URL, form: RegExp): Promise<[string, Module][]> {
  const modules: [string, Module][] = [];
  for (const file of readdirSync(folder).filter((name) => form.test(name))) {
    modules.push([file, (await import(new URL(file, folder).href)) as Module]);
  }
  return modules;
}
