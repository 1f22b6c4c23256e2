// Run by scripts/check-permission.mjs, one process a wiring: tells how far it is on stderr, and what it found on stdout.
import type { Figures } from './matrix.ts';
import type { Scene } from './scene.ts';

/** The tests' own way to a template; it is no TypeScript. */
interface Setup {
  default(): Promise<void>;
  dropRun(keeper: object): Promise<void>;
}

const [task, ...options] = process.argv.slice(2);
const count = Number(options[0] ?? 1);
const doors = Number(options[1] ?? 0);

/** A word on the way, at most every two seconds. */
let told = 0;
function tell(done: number, of: number): void {
  if (Date.now() - told < 2_000 && done < of) return;
  told = Date.now();
  process.stderr.write(`${JSON.stringify({ done, of })}\n`);
}

/** Long lists are cut: the first of them say what is wrong. */
const few = (list: readonly string[]) => list.slice(0, 12).map((text) => text.slice(0, 900));

const said = <Found extends Pick<Figures, 'leaks' | 'refused'>>(figures: Found) => ({
  ...figures,
  leaks: figures.leaks.length,
  refused: figures.refused.length,
  examples: [...few(figures.leaks), ...few(figures.refused)],
});

const tasks: Record<string, () => Promise<object>> = {
  async matrix() {
    const { runMatrix } = await import('./matrix.ts');
    return inScene((scene) => runMatrix(scene, { every: count, doors }, tell));
  },
  async doors() {
    const { runDoors } = await import('./closed-doors.ts');
    return inScene((scene) => runDoors(scene));
  },
  async acts() {
    const { runActs } = await import('./acts.ts');
    return inScene((scene) => runActs(scene, count));
  },
  async explained() {
    const { runExplained } = await import('./explained.ts');
    return inScene((scene) => runExplained(scene, count));
  },
  async told() {
    const { runTold } = await import('./told.ts');
    return inScene((scene) => runTold(scene, count));
  },
  async twins() {
    const { runTwins, Twins } = await import('./twins.ts');
    const twins = await Twins.open();
    try {
      const { pairs, apart } = await runTwins(twins, count, tell);
      return { pairs, apart: apart.length, examples: few(apart) };
    } finally {
      await twins.stop();
    }
  },
};

async function inScene(look: (scene: Scene) => Promise<Pick<Figures, 'leaks' | 'refused'>>): Promise<object> {
  const { Scene } = await import('./scene.ts');
  const scene = await Scene.build();
  try {
    return said(await look(scene));
  } finally {
    await scene.stop();
  }
}

// A leak in what makes databases is in the template, too: then it is made here, and kept from everybody else.
const setup: string = new URL('../support/global-setup.mjs', import.meta.url).href;
const own = process.env.ACCORD_TEST_TEMPLATE ? null : ((await import(setup)) as Setup);
if (own) await own.default();

const run = tasks[task ?? ''];
if (!run) throw new Error(`no such task: ${task}`);
process.stdout.write(`${JSON.stringify(await run())}\n`);
// The embedded database leaves nothing on a server.
const { accordTestKeeper } = globalThis as { accordTestKeeper?: object };
if (own && accordTestKeeper) await own.dropRun(accordTestKeeper);
process.exit(0);
