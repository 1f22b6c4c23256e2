import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export type Script = ChildProcessByStdio<null, Readable, null>;

/** Starts a TypeScript file of `test/support` in a process of its own. */
export function startScript(name: string, ...args: string[]): Script {
  const node = ['--import', './scripts/register-swc.mjs', `test/support/${name}`, ...args];
  return spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The next line the script prints, or null when it ends without one. */
export async function nextLine(script: Script): Promise<string | null> {
  const lines = createInterface(script.stdout);
  try {
    for await (const line of lines) return line;
    return null;
  } finally {
    lines.close();
  }
}

/** Ends the script as a power cut of the process would: it gets no chance to clean up. */
export async function kill(script: Script): Promise<void> {
  script.kill('SIGKILL');
  await ended(script);
}

/** Waits until the script has ended. */
export async function ended(script: Script): Promise<void> {
  if (script.exitCode === null && script.signalCode === null) await once(script, 'exit');
}
