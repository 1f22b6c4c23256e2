// A process that carries events to webhooks until it is killed. Its clock goes ten times as fast as the machine's, from
// the instant that it shares with its siblings, so that the lease of one that was killed ends within the test.
// usage: courier-until-killed.ts <database url> <host:port it may call> <key of the log> <key ring> <instant the clock began>
//   <the machine's then, ms>
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startDemoHub } from '../../src/cli/demo-hub.ts';
import { openDatabase } from '../../src/storage/open-database.ts';

const [url = '', place = '', logKey = '', ring = '', start = '', begun = ''] = process.argv.slice(2);
const now = () => new Date(Date.parse(start) + (Date.now() - Number(begun)) * 10);
const database = await openDatabase({ url });
const { hub, clock } = await startDemoHub(database, now(), undefined, {
  ...{ logKey, keys: { file: ring }, webhookLoopback: [place] },
});
writeSync(1, 'carrying\n');
for (;;) {
  clock.moveTo(now());
  await hub.courier.beat();
  await pause(20);
}
