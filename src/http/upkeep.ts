import type { CommandContext } from '../commands/command.ts';
import { lapseReferral } from '../commands/lapse-referral.ts';
import { referralKinds } from '../kinds/index.ts';
import { tellOfEmergency } from '../commands/rights/decide-emergency.ts';
import { warnOfDeadlines } from '../notify/warn-of-deadlines.ts';
import type { CachedLaw } from '../storage/counting-law.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import type { Audit } from '../domain/audit/audit.ts';
import { MessageNonces } from '../storage/message-nonces.ts';
import type { ProofKeeper } from '../storage/proof/keeper.ts';
import { pruneRequests } from '../storage/prune-requests.ts';
import { unansweredReferrals } from '../storage/reads/unanswered-referrals.ts';
import { untoldEmergencies } from '../storage/reads/untold-emergencies.ts';
import { clockWatch } from './clock-watch.ts';
import { recountAll } from './counting-law.ts';
import { tendKeys, type KeyUpkeepParts } from './key-upkeep.ts';

/** What a hub does by itself while time goes on. */
export interface Upkeep {
  /** Brings back what nobody answered in time; tells how many. */
  sweep(): Promise<number>;
  /** Tells the worker's side of emergency access that is over; tells of how many. */
  tell(): Promise<number>;
  /** Writes the warnings about clocks that are due; tells how many. */
  warn(): Promise<number>;
  /** What time alone decides: lapses, the end of emergency access, warnings. */
  passTime(): Promise<void>;
  /** Has values at rest follow their keys; tells on how many it worked. */
  tendKeys(): Promise<number>;
  /** All of it, forgetting keys of old requests, and what changed in the directory and the counting law; after the clock jumped, nothing that time decides. */
  round(): Promise<void>;
}

export interface UpkeepParts {
  readonly database: Database;
  readonly directory: CachedDirectory;
  readonly law: CachedLaw;
  readonly context: Omit<CommandContext, 'principal'>;
  readonly proof: ProofKeeper;
  /** Of what nobody asked for. */
  readonly audit: Audit;
  readonly keys: Omit<KeyUpkeepParts, 'database'>;
}

const answerClocks = [...referralKinds.values()].flatMap(({ code, lapsesWith }) =>
  lapsesWith ? [`${code}:${lapsesWith}`] : [],
);

/** The upkeep of one hub; each part may be late, or run in several processes at once. */
export function upkeepOf({ database, directory, law, context, proof, audit, keys }: UpkeepParts): Upkeep {
  const { clock, newId } = context;
  const nonces = new MessageNonces(database);
  const watch = clockWatch(
    () => clock.now().getTime(),
    () => performance.now(),
  );

  async function sweep(): Promise<number> {
    let lapsed = 0;
    for (const id of await unansweredReferrals(database, clock.now(), answerClocks)) {
      if (await lapseReferral(id, context)) lapsed += 1;
    }
    return lapsed;
  }

  async function tell(): Promise<number> {
    let told = 0;
    for (const id of await untoldEmergencies(database, clock.now())) {
      const decided = await tellOfEmergency(id, context);
      if (decided === null) continue;
      audit.note('breakglass.ended');
      if (decided === 'NONE_IN_TIME') audit.note('breakglass.overdue');
      told += 1;
    }
    return told;
  }

  const peopleOf = (agencyId: string) => directory.peopleOf(agencyId);
  const warn = () => warnOfDeadlines(database, { now: clock.now(), calendar: law.calendar, newId, peopleOf });

  /** What another process put into force is taken in, and the clocks it left behind follow. */
  async function followLaw(): Promise<void> {
    if (await law.refresh()) await recountAll(database, context);
  }

  async function passTime(): Promise<void> {
    await sweep();
    await tell();
    await warn();
  }

  const tend = () => tendKeys({ database, ...keys });

  return {
    sweep,
    tendKeys: tend,
    tell,
    warn,
    passTime,
    async round() {
      const time = watch.look();
      if (time === 'JUMPED') audit.note('clock.suspect');
      await Promise.all([
        directory.refresh(),
        followLaw(),
        tend(),
        proof.beat(),
        nonces.forget(clock.now()),
        ...(time === 'STEADY' ? [passTime(), pruneRequests(database, clock.now())] : []),
      ]);
    },
  };
}
