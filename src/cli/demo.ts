import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { gigDrivers } from '../../seeds/demo/gig-drivers.ts';
import { morning, type Actor, type Story } from '../../seeds/demo/story.ts';
import { warehouseWages } from '../../seeds/demo/warehouse-wages.ts';
import { NodeByIdDocument } from '../../schema/client/graphql.ts';
import { openDatabase } from '../storage/open-database.ts';
import { startDemoHub } from './demo-hub.ts';
import { openLoops, playStory, type PlayedStep } from './play-story.ts';

/** The stories by the name they are asked for; the first is played when none is named. */
const stories: Readonly<Record<string, () => Story>> = {
  flowers: flowerMarket,
  drivers: gigDrivers,
  warehouse: warehouseWages,
};

/** `npm run demo [-- STORY]`: plays a story over HTTP on a hub in memory, and prints it with every due date. */
async function demo(name = 'flowers'): Promise<number> {
  const make = Object.hasOwn(stories, name) ? stories[name] : undefined;
  if (!make) {
    console.error(`没有这个情景 / no such story: ${name}；可选 / choose from: ${Object.keys(stories).join(', ')}`);
    return 2;
  }
  const story = make();
  console.log(`\n${story.title.zh}\n${story.title.en}\n`);
  const database = await openDatabase({ memory: true });
  const { hub, url, scene } = await startDemoHub(database, morning(story.steps[0]!.on));
  console.log(`  ${url}/graphql\n`);
  let played = 0;
  try {
    for await (const step of playStory(story, scene)) {
      played += 1;
      console.log(told(step));
    }
    const stranger = await scene.as('stf_xishan_clerk');
    console.log(await strangerSees(stranger, story.subject().disputeId));
    const loops = await openLoops(story, scene);
    console.log(`demo: ${played}/${story.steps.length} steps, ${loops} open loops`);
    return played === story.steps.length && loops === 0 ? 0 : 1;
  } finally {
    await hub.stop();
  }
}

async function strangerSees(stranger: Actor, disputeId: string): Promise<string> {
  const { node } = await stranger.ask(NodeByIdDocument, { id: disputeId });
  if (node) throw new Error('a stranger sees the dispute');
  return '  未参与的法院查询同一争议：null / a court that takes no part asks for the same dispute: null\n';
}

function told({ id, on, title, told: lines, due }: PlayedStep): string {
  const dates = [...new Map(due.map((clock) => [`${clock.rule} ${clock.dueOn}`, clock])).values()].map(
    ({ rule, dueOn, nominalEnd, uncertain }) =>
      `        ⏱ ${rule.padEnd(16)} → ${dueOn}${nominalEnd && nominalEnd !== dueOn ? `（${nominalEnd} 为休息日，顺延 / rolled）` : ''}${uncertain ? '（该年放假安排未公布 / calendar not published）' : ''}`,
  );
  const text = lines.map(({ zh, en }) => `        ${zh}\n        ${en}`);
  return [`  ${id.padEnd(5)} ${on}  ${title.zh} / ${title.en}`, ...text, ...dates, ''].join('\n');
}

try {
  process.exitCode = await demo(process.argv[2]);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
