// npx accord simulate court|union|hrss|procuratorate|legal-aid --hub URL --token TOKEN: plays that agency until stopped.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { webhookReceiver } from './simulate/webhook-receiver.ts';
import { hubCaller } from './simulate/hub-caller.ts';
import { isMisbehaviour, misbehaviours } from './simulate/misbehaviour.ts';
import { parts, isPart } from './simulate/parts.ts';
import { seededRandom } from './simulate/seeded-random.ts';
import { simulatedAgency, type Deed } from './simulate/simulated-agency.ts';
import { readWork } from './simulate/work-list.ts';

const usage = `用法 / usage: npx accord simulate ${Object.keys(parts).join('|')} --hub URL --token TOKEN [参数 / options]
  --seed N         同一种子同样行事，默认 1 / the same seed does the same, 1 by default
  --poll SECONDS   轮询间隔，默认 5 / how often the inbox is read, 5 by default
  --rounds N       办理 N 轮后结束 / ends after N rounds
  --listen PORT    在此端口接收 webhook / takes webhooks on this port
  --verify KEY     webhook 的验签公钥 whpk_…，与 --listen 同用 / key webhooks are checked with, with --listen
  --assignee ID    派给的承办人 / person matters are given to
  --misbehave HOW  ${Object.entries(misbehaviours)
    .map(([name, { zh, en }]) => `${name}: ${zh} / ${en}`)
    .join('\n                   ')}`;

async function simulate(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      hub: { type: 'string' },
      token: { type: 'string' },
      seed: { type: 'string', default: '1' },
      poll: { type: 'string', default: '5' },
      rounds: { type: 'string' },
      listen: { type: 'string' },
      verify: { type: 'string' },
      assignee: { type: 'string' },
      misbehave: { type: 'string' },
    },
  });
  const part = positionals[0] ?? '';
  const { hub, misbehave, listen, verify, rounds } = values;
  // A token on the command line is seen by everybody on the machine; the environment is not.
  const token = values.token ?? process.env.ACCORD_TOKEN;
  const isKnown = misbehave === undefined || isMisbehaviour(misbehave);
  if (!isPart(part) || !hub || !token || !isKnown || (listen !== undefined && !verify)) {
    console.error(usage);
    return 2;
  }
  const ask = hubCaller(hub, token);
  const { agency } = await readWork(ask);
  if (!(parts[part] as readonly string[]).includes(agency.type)) {
    console.error(`令牌属于 ${agency.type}，不是 ${part} / the token is of ${agency.type}, which is no ${part}`);
    return 2;
  }
  const simulated = await simulatedAgency({
    ask,
    random: seededRandom(Number(values.seed)),
    misbehave: misbehave ?? null,
    ...(values.assignee ? { assigneeId: values.assignee } : {}),
  });
  console.log(`${part}: ${agency.id}，${simulated.contract.kinds.size} 种移送 / kinds of referral`);
  if (listen && verify) {
    const receive = webhookReceiver({
      verify,
      now: () => new Date(),
      take: async (event) => tell(await simulated.handle(event)),
    });
    createServer(receive).listen(Number(listen));
  }
  for (let round = 0; rounds === undefined || round < Number(rounds); round += 1) {
    if (round > 0) await new Promise((resolve) => setTimeout(resolve, Number(values.poll) * 1000));
    tell(await simulated.round());
  }
  return 0;
}

function tell(deeds: readonly Deed[]): void {
  for (const { referralId, kind, step, refusals } of deeds) {
    console.log(`${referralId} ${kind} ${step} ${refusals.length > 0 ? `✗ ${refusals.join()}` : '✓'}`);
  }
}

try {
  process.exitCode = await simulate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
