import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The housing fund's own process. */
export interface Housing {
  readonly url: string;
  /** What it does from now on: `none`, or the name of a fault. */
  fault(kind: string, more?: object): Promise<void>;
  /** How many requests it had so far, and from whom since it was last asked. */
  asked(): Promise<{
    readonly asked: number;
    readonly seen: readonly {
      readonly sub: string;
      readonly cookie: string | null;
      readonly correlation: string | null;
      readonly traceparent: string | null;
    }[];
  }>;
  stop(): Promise<void>;
}

/** Starts it with the hub's public keys: an address, or the set itself. */
export async function startHousing(keys: string, port = 0): Promise<Housing> {
  const child: ChildProcess = spawn(process.execPath, ['test/partners/housing/server.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ACCORD_PRINCIPAL_KEYS: keys, PORT: String(port) },
  });
  const lines = createInterface(child.stdout!);
  const url = await new Promise<string>((tell, fail) => {
    lines.once('line', tell);
    child.once('exit', () => fail(new Error('the housing fund did not start')));
  });
  const at = (path: string) => new URL(path, url).href;
  return {
    url,
    async fault(kind, more = {}) {
      await fetch(at('/fault'), { method: 'POST', body: JSON.stringify({ kind, ...more }) });
    },
    asked: async () => (await (await fetch(at('/asked'))).json()) as Awaited<ReturnType<Housing['asked']>>,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** A register of the federation with the housing fund in it, in a folder that can be thrown away. */
export function registerOf(url: string, more: object = {}): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'accord-federation-'));
  const file = join(folder, 'federation.json');
  const housing = {
    name: 'housing',
    title: { zh: '住房公积金中心', en: 'The housing fund centre' },
    sdl: resolve('test/partners/housing/schema.graphql'),
    url,
    group: 'F6',
    timeoutMs: 1_000,
    privateAddress: true,
    ...more,
  };
  writeFileSync(file, JSON.stringify({ partners: [housing] }));
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
