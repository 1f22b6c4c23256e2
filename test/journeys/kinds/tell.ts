import type { TestHub } from '../../support/hub.ts';
import { at } from '../records/play.ts';
import { PlayedKind, type Move, type Row } from './play-kind.ts';

/** One day of a story: what is done, and the clocks somebody must then see, `RULE last-day`. */
export interface Day {
  readonly on: string;
  readonly moves: readonly Move[];
  readonly seen?: readonly (readonly [who: string, ...clocks: string[]])[];
}

/** Goes on with another referral of the story: the newest of the kind. */
export const on = (kind: string): Move => ['', 'ON', { kind }];

/** Hands the matter to another agency. */
export const hand = (who: string, kind: string, to: string, variant?: string): Move => [
  who,
  'SEND',
  { kind, to, ...(variant ? { variant } : {}) },
];

/** Plays a story day by day and tells each clock that is missing or ends on another day. */
export async function tell(hub: TestHub, row: Pick<Row, 'by' | 'lead' | 'looks'>, days: readonly Day[]) {
  const played = new PlayedKind(hub, { kind: 'R01', to: '', due: {}, path: [], looks: row.by, ...row });
  const wrong: string[] = [];
  at(hub, days[0]!.on);
  await played.prepare();
  for (const { on: day, moves, seen = [] } of days) {
    at(hub, day);
    for (const move of moves) {
      await played.move(move).catch((error: Error) => {
        throw new Error(`${day} ${move[0]} ${move[1]}: ${error.message}`);
      });
    }
    for (const [who, ...clocks] of seen) {
      const shown = await clocksSeen(played, who);
      wrong.push(...clocks.filter((clock) => !shown.includes(clock)).map((clock) => missing(day, who, clock, shown)));
    }
  }
  return { played, wrong };
}

function missing(day: string, who: string, clock: string, shown: readonly string[]): string {
  const [rule] = clock.split(' ');
  return `${day} ${who}: ${clock}, but ${shown.filter((each) => each.startsWith(`${rule} `)).join(', ') || 'none'}`;
}

async function clocksSeen(played: PlayedKind, who: string): Promise<string[]> {
  const field = 'deadlines(first: 100) { nodes { rule { id } dueOn } }';
  const seen = await played.see<{ nodes: { rule: { id: string }; dueOn: string }[] }>(who, field);
  return (seen?.nodes ?? []).map(({ rule, dueOn }) => `${rule.id} ${dueOn}`);
}
