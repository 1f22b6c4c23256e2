import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const root = new URL('../..', import.meta.url).pathname;

export interface Starting {
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs; the project's own folder when left out. */
  readonly folder?: string;
}

/** Programs a test has started, each on a port of its own; none outlives `stop`. */
export class Processes {
  private readonly children = new Set<ChildProcess>();
  private readonly said = new Map<string, string>();

  /**
   * Starts a program of Node's and waits until the address answers 200.
   *
   * @throws Error with the end of what it said, when it ended or did not answer within two minutes
   */
  async start(name: string, args: readonly string[], starting: Starting & { readonly ready: string }): Promise<void> {
    const child = this.spawn(name, args, starting);
    const end = performance.now() + 120_000;
    while (child.exitCode === null && performance.now() < end) {
      if (await isOk(starting.ready)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${name} does not answer at ${starting.ready}:\n${this.said.get(name) ?? ''}`);
  }

  /** Runs a program of Node's to its end. @throws Error with the end of what it said, when it ended ill */
  async run(name: string, args: readonly string[]): Promise<void> {
    const [code] = (await once(this.spawn(name, args, {}), 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${name} ended with ${code}:\n${this.said.get(name) ?? ''}`);
  }

  async stop(): Promise<void> {
    const ended = [...this.children].map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const over = once(child, 'exit');
      child.kill('SIGKILL');
      await over;
    });
    await Promise.all(ended);
  }

  private spawn(name: string, args: readonly string[], { env = {}, folder = root }: Starting): ChildProcess {
    const stdio = ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio, env: { ...process.env, ...env } });
    this.children.add(child);
    const hear = (chunk: Buffer) => this.said.set(name, `${this.said.get(name) ?? ''}${String(chunk)}`.slice(-2_000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    return child;
  }
}

const isOk = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Serves a view of the hub, or the whole graph for null, as `accord serve` does. */
export function serveArgs(view: string | null): string[] {
  const script = ['--import', './scripts/register-swc.mjs', 'src/main.ts'];
  return view === null ? script : [...script, '--view', view];
}
