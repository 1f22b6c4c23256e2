import { getNamedType, isObjectType } from 'graphql';
import { Dice } from '../policy/dice.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { doors, type Door } from '../journeys/visibility/doors.ts';
import { nobody } from '../journeys/visibility/twins.ts';
import { differForGood, differencesOf, type Difference } from './differences.ts';
import { Filler } from './fill.ts';
import { doorsOf } from './matrix.ts';
import { documentsOf } from './schema-walk.ts';
import { graph, keeperOf, Scene, type Case } from './scene.ts';
import { tableOf } from './tables.ts';
import { worldTemplate, type WorldTemplate } from './world-template.ts';

/** Two hubs on copies of one database; only what is planted in the first tells them apart. */
export class Twins {
  readonly one: Scene;
  readonly other: Scene;
  readonly differences: readonly Difference[];
  private readonly template: WorldTemplate;
  private readonly filler: Filler;
  /** Ids that are the same in both worlds; whatever else looks like an id was made afterwards. */
  private readonly common: ReadonlySet<string>;

  private constructor(template: WorldTemplate, scenes: readonly [Scene, Scene], filler: Filler) {
    this.template = template;
    [this.one, this.other] = scenes;
    this.filler = filler;
    this.differences = differencesOf(keeperOf(this.one.world));
    this.common = new Set(Object.keys(tableOf).flatMap((type) => this.other.ledger.rowsOf(type).map(({ id }) => id)));
  }

  static async open(): Promise<Twins> {
    let first: Scene | undefined;
    const template = await worldTemplate(async (database) => {
      const hub = await openTestHub({ database });
      first = await Scene.on(hub);
      await hub.quit();
    });
    const hubs: TestHub[] = [];
    for (let index = 0; index < 2; index += 1) hubs.push(await openTestHub({ database: await template.copy() }));
    const scenes = [await first!.elsewhere(hubs[0]!), await first!.elsewhere(hubs[1]!)] as const;
    const filler = await Filler.of(hubs[0]!.database, graph);
    await differForGood(filler, hubs[0]!.database, keeperOf(first!.world));
    return new Twins(template, scenes, filler);
  }

  async stop(): Promise<void> {
    await this.one.stop();
    await this.other.stop();
    await this.template.drop();
  }

  /**
   * Stands the viewer in both worlds and lets it do the same in them, as often as there are seeds, each time with
   * something else that is there in one world alone.
   *
   * @returns the first step answered otherwise, for each seed that had one
   */
  async pairs(each: Case, seeds: readonly number[], planted?: readonly Difference[]): Promise<string[]> {
    const viewing = await this.one.enter(each);
    await this.other.enter(each);
    const hidden = this.differences.filter((difference) => difference.isHidden(viewing));
    const apart: string[] = [];
    for (const seed of seeds) {
      const dice = new Dice(seed);
      const some = hidden.length > 0 ? [dice.of(hidden), dice.of(hidden), dice.of(hidden)] : [];
      const chosen =
        planted ?? some.filter(({ name }, index) => some.findIndex((other) => other.name === name) === index);
      for (const difference of chosen) await difference.make(this.filler, this.one.hub.database);
      const said = await this.transcripts(each.asker.staffId, dice, chosen);
      for (const difference of [...chosen].reverse()) await difference.undo(this.one.hub.database);
      if (said) apart.push(`${each.name}, seed ${seed}, hidden ${chosen.map(({ name }) => name).join(' + ')}: ${said}`);
    }
    await this.drain();
    await this.one.leave();
    await this.other.leave();
    return apart;
  }

  private async drain(): Promise<void> {
    await Promise.all([this.one.hub.drain(), this.other.hub.drain()]);
  }

  private async transcripts(staffId: string, dice: Dice, chosen: readonly Difference[]): Promise<string | null> {
    const names: [Map<string, string>, Map<string, string>] = [new Map(), new Map()];
    // A place in a list names a row of its own world.
    const cursors = new Map<string, string>();
    const steps = 1 + dice.throw(10);
    for (let step = 0; step < steps; step += 1) {
      const body = this.step(dice, chosen, [...cursors.keys()]);
      const asked = JSON.stringify(body);
      const bodies = [body, elsewhere(asked, cursors)] as const;
      const hubs = [this.one.hub, this.other.hub];
      // Ids of one instant are in no order: what a step makes comes after what was there.
      for (const { clock } of hubs) clock.moveTo(new Date(clock.now().getTime() + 1_000));
      // What was read is taken down behind the answer: who asks for it is not to meet one world before the other.
      if (/disclosures|deliveries|auditEntries/.test(asked)) await this.drain();
      const answers = await Promise.all(
        hubs.map(async (hub, index) => {
          const response = await hub.raw(staffId, bodies[index]!);
          return `${response.status} ${await response.text()}`;
        }),
      );
      // An export reads for whoever asked, at an instant of its own unless it is made now.
      if (/requestExport/.test(asked)) await Promise.all(hubs.map((hub) => hub.makeExports()));
      const [one, other] = answers.map((answer, index) => this.plain(answer, names[index]!));
      if (one !== other) return `${asked.slice(0, 400)}\n${firstApart(one!, other!)}`;
      const [own, theirs] = answers.map((answer) => [...answer.matchAll(/"(?:endCursor|cursor)":"([^"]+)"/g)]);
      for (const [place, [, cursor]] of own!.entries()) cursors.set(cursor!, theirs![place]![1]!);
    }
    return null;
  }

  /** A question or an act of the viewer: of the schema's own making, with ids that are there, are hidden, or are none. */
  private step(dice: Dice, chosen: readonly Difference[], cursors: readonly string[]): object {
    const kind = dice.throw(10);
    if (kind < 4) {
      const door = dice.of(this.commonDoors());
      return { query: dice.of(walks(door.root)), variables: door.variables };
    }
    if (kind < 5) {
      const list = dice.of(['disputes', 'inbox', 'sent', 'deadlines', 'notices']);
      const after = cursors.length > 0 && dice.throw(2) === 0 ? `, after: "${dice.of(cursors)}"` : '';
      return {
        query: `{ ${list}(first: ${1 + dice.throw(3)}${after}) { pageInfo { hasNextPage endCursor } edges { cursor } } inboxCounts { overdue dueSoon fresh unreadNotices } }`,
      };
    }
    if (kind < 6) {
      const list = dice.of(['parties', 'claims', 'referrals', 'deadlines', 'documents', 'notes', 'timeline']);
      const of = `{ dispute(by: { id: "${this.one.world.disputeId}" }) { ${list}(first: ${1 + dice.throw(30)}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
      return { query: of };
    }
    if (kind < 7) {
      const ids = [...chosen.flatMap(({ ids: named }) => Object.values(named)), nobody(this.one.world.disputeId)];
      const id = dice.of(ids);
      return {
        query: `{ node(id: "${id}") { __typename id } referral(id: "${id}") { id } dispute(by: { id: "${id}" }) { id } }`,
      };
    }
    return this.act(dice, chosen);
  }

  /** Ways to a dispute that name nothing that was made in the meantime. */
  private commonDoors(): ReturnType<(typeof doorsOf)[string]> {
    const isCommon = (value: unknown) => typeof value !== 'string' || !idForm.test(value) || this.common.has(value);
    return Object.values(doorsOf)
      .flatMap((make) => make(this.one))
      .filter(({ variables }) => Object.values(variables).every(isCommon));
  }

  private act(dice: Dice, chosen: readonly Difference[]): object {
    const door = dice.of(acts);
    const hidden = Object.assign({}, ...chosen.map(({ ids }) => ids)) as Record<string, string>;
    const asked = door.ask((table) => {
      if (table === 'dispute' && dice.throw(6) > 0) return this.one.world.disputeId;
      const rows = this.one.ledger
        .rowsOf(typeOf[table] ?? '')
        // What an act has made has another id in each world.
        .filter(({ id, disputeId }) => disputeId === this.one.world.disputeId && this.common.has(id));
      const pick = dice.throw(4);
      if (pick === 0 && hidden[table]) return hidden[table];
      if (pick < 3 && rows.length > 0) return dice.of(rows).id;
      return nobody(rows[0]?.id ?? this.one.world.disputeId);
    });
    const shows =
      'dispute { id stage version parties(first: 9) { nodes { id name } } timeline(first: 5) { nodes { id seq } } }';
    const query = showsDispute(door) ? asked.query.replace('userErrors', `${shows} userErrors`) : asked.query;
    return { ...asked, query };
  }

  /** The answer with what was made in the meantime named in the order of its coming, and nothing else taken out. */
  private plain(answer: string, names: Map<string, string>): string {
    const rename = (text: string) =>
      text.replace(/\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b/g, (id) => {
        if (this.common.has(id)) return id;
        if (!names.has(id)) names.set(id, `${id.slice(0, 3)}_new_${names.size}`);
        return names.get(id)!;
      });
    // A sealed cursor says nothing to anybody; its length does, and which of them are the same.
    const sealed = settled(answer).replace(
      /"((?:end|start)?[cC]ursor)":"([^"]+)"/g,
      (_, name: string, cursor: string) => {
        if (!names.has(cursor)) names.set(cursor, `${cursor.length} characters, the ${names.size}th`);
        return `"${name}":"${names.get(cursor)!}"`;
      },
    );
    return rename(sealed)
      .replace(/"requestId":"[0-9a-f-]{36}"/g, '"requestId":""')
      .replace(/"(packetDigest|hash)":"[0-9a-f]{64}"/g, '"$1":""');
  }
}

const idForm = /^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}$/;

/**
 * What came to be at one instant has no order of its own, since ids of one instant are chance: reads that were kept, and
 * clocks that one act started. Here they take the order of their words.
 */
function settled(answer: string): string {
  if (!/"(disclosures|clocks)"/.test(answer)) return answer;
  const words = (node: unknown) => JSON.stringify(node).replace(/_[0-9a-hjkmnp-tv-z]{26}/g, '');
  const inOrder = <T>(list: readonly T[]) => [...list].sort((a, b) => (words(a) < words(b) ? -1 : 1));
  const from = answer.indexOf('{');
  const body = JSON.stringify(JSON.parse(answer.slice(from)), (key, value: Listed | readonly unknown[] | null) => {
    if (key === 'clocks' && Array.isArray(value)) return inOrder(value);
    if (key !== 'disclosures' || !value || Array.isArray(value)) return value;
    const { nodes, edges, ...rest } = value as Listed;
    return {
      ...rest,
      ...(nodes ? { nodes: inOrder(uncut(nodes)) } : {}),
      ...(edges ? { edges: inOrder(uncut(edges.map(({ node }) => node))) } : {}),
    };
  });
  return answer.slice(0, from) + body;
}

/** A page without what came to be at its last instant: which of these still stand on it is chance. */
function uncut(nodes: readonly Read[]): readonly Read[] {
  const last = nodes.at(-1)?.at;
  return last === undefined ? [] : nodes.filter(({ at }) => at !== last);
}

interface Read {
  readonly at?: string;
}

interface Listed {
  readonly nodes?: readonly Read[];
  readonly edges?: readonly { readonly node: Read }[];
}

const typeOf = Object.fromEntries(Object.entries(tableOf).map(([type, table]) => [table, type]));

/** The same question with the places of the other world. */
function elsewhere(asked: string, cursors: ReadonlyMap<string, string>): object {
  return JSON.parse([...cursors].reduce((text, [own, theirs]) => text.replaceAll(own, theirs), asked)) as object;
}

/** Acts that change nothing beyond disputes: agreements between agencies and marks are no matter of anybody's secrets. */
const acts: readonly Door[] = doors;

function showsDispute({ name }: Door): boolean {
  const payload = getNamedType(graph.getMutationType()!.getFields()[name]!.type);
  return isObjectType(payload) && 'dispute' in payload.getFields();
}

const made = new Map<string, string[]>();

function walks(root: Parameters<typeof documentsOf>[1]): string[] {
  const key = JSON.stringify(root);
  if (!made.has(key)) made.set(key, documentsOf(graph, root, 2));
  return made.get(key)!;
}

function firstApart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const cut = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
  return `…${cut(one)}\n…${cut(other)}`;
}

export interface TwinFigures {
  pairs: number;
  readonly apart: string[];
}

/** Sequences the viewer of one standing tries before somebody else stands there. */
const turns = 12;

/** So many pairs of worlds, going round the viewers and their standings. */
export async function runTwins(
  twins: Twins,
  pairs: number,
  tell?: (done: number, of: number) => void,
): Promise<TwinFigures> {
  const cases = twins.one.cases;
  const figures: TwinFigures = { pairs: 0, apart: [] };
  for (let turn = 0; figures.pairs < pairs; turn += 1) {
    const seeds = Array.from(
      { length: Math.min(turns, pairs - figures.pairs) },
      (_, index) => turn * turns + index + 1,
    );
    figures.apart.push(...(await twins.pairs(cases[(turn * 37) % cases.length]!, seeds)));
    figures.pairs += seeds.length;
    tell?.(figures.pairs, pairs);
  }
  return figures;
}
