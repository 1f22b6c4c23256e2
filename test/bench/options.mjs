// What can be said on the command line of `npm run bench --`.
import { parseArgs } from 'node:util';

export const usage = `npm run bench -- [options]
  --disputes N    size of the data set: 10000 (default) or, say, 100000
  --seconds N     length of a round (default 8)
  --rounds N      rounds of each target on each workload (default 3)
  --workloads A,B only these: detail, inbox, receive
  --targets A,B   only these: floor, postgraphile, hub
  --costs         also run the hub without row-level security, without redaction and without its log of reads
  --profile       profile the hub alone and print where its time goes
  --keep          leave the database, and use it again when its size is right`;

/** The hub without one of its walls. */
const lessened = ['hub-rows', 'hub-fields', 'hub-log'];

/** @throws TypeError for an option that does not exist or a number that is none */
export function readOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      disputes: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '8' },
      rounds: { type: 'string', default: '3' },
      workloads: { type: 'string', default: 'detail,inbox,receive' },
      targets: { type: 'string', default: 'floor,postgraphile,hub' },
      costs: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const { profile, keep } = values;
  return {
    disputes: whole('disputes', values.disputes),
    seconds: whole('seconds', values.seconds),
    rounds: whole('rounds', values.rounds),
    workloads: values.workloads.split(','),
    targets: profile ? ['hub'] : [...values.targets.split(','), ...(values.costs ? lessened : [])],
    profile,
    keep,
  };
}

function whole(name, text) {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new TypeError(`--${name}: a whole number above 0, not ${text}`);
  return Number(text);
}
