import { onStopSignal } from '../../src/http/stop-signals.ts';
import { serve, testSchema } from './served.ts';

// Run as a process of its own by stop.unit.test.ts: says where it listens, answers slowly, stops at a signal.
const slow = () => new Promise((resolve) => setTimeout(() => resolve('done'), 600));
const hub = await serve({ schema: testSchema(slow) });
onStopSignal(async () => {
  await hub.stop();
  process.stdout.write(`${hub.lines.map((line) => (JSON.parse(line) as { event: string }).event).join(' ')}\n`);
}, hub.log);
process.stdout.write(`${JSON.stringify({ url: hub.url, token: hub.token })}\n`);
