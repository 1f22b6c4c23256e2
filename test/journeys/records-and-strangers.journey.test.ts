import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { buildSubgraph } from '../../src/graphql/build-subgraph.ts';
import { view as hrss } from '../../src/views/hrss/view.ts';
import { view as legalAid } from '../../src/views/legal-aid/view.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { digestOfAll } from './bad-input/digest.ts';
import { register, take, type Matter } from './records/play.ts';

let hub: TestHub;
let matter: Matter;

/** A well-formed value of a type: enough to reach the act, whatever the act then says. */
function valueOf(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name);
  if (isListType(type)) return [valueOf(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return inputOf(type);
  const plain: Record<string, unknown> = { ID: 'xxx_1', Boolean: true, SafeInt: 1, LocalDate: '2026-03-02' };
  return plain[type.name] ?? (name === 'sha256' ? '0'.repeat(64) : name === 'mediaType' ? 'application/pdf' : '试');
}

/** Every field that is needed, filled in. */
function inputOf(type: GraphQLInputObjectType): Record<string, unknown> {
  const needed = Object.values(type.getFields()).filter(
    ({ type: each, defaultValue }) => isNonNullType(each) && defaultValue === undefined,
  );
  return Object.fromEntries(needed.map(({ name, type: each }) => [name, valueOf(each, name)]));
}

async function actsOf(schema: GraphQLSchema): Promise<[name: string, input: Record<string, unknown>][]> {
  return Object.values(schema.getMutationType()!.getFields()).map(({ name, args }) => {
    const type = args[0]!.type;
    return [name, inputOf((isNonNullType(type) ? type.ofType : type) as GraphQLInputObjectType)];
  });
}

const subgraphs = await Promise.all([hrss, legalAid].map(buildSubgraph));
const acts = (await Promise.all(subgraphs.map(({ schema }) => actsOf(schema)))).flat();

beforeAll(async () => {
  hub = await openTestHub();
  matter = await register(hub, 'stf_union_officer');
}, 120_000);
afterAll(() => hub.stop());

/** The first code of the answer, whether the door or the act gave it. */
async function answered(staff: string, name: string, input: object): Promise<string> {
  try {
    const { errors } = await take(hub, staff, name, { ...input, disputeId: matter.disputeId });
    return errors.map(({ code }) => code).join();
  } catch (problem) {
    return /"code":"(\w+)"/.exec((problem as Error).message)?.[1] ?? String(problem);
  }
}

describe('every act of the human-resources and the legal-aid view', () => {
  test('is here: arbitration, inspection, social insurance, joint handling and aid', () => {
    expect(acts.length).toBeGreaterThan(60);
  });

  test.each(acts)('%s leaves a dispute of others unknown to whoever takes no part in it', async (name, input) => {
    const before = await digestOfAll(hub.database);
    const strangers = ['stf_jd_arbitrator', 'stf_inspector', 'stf_jd_aid_officer', 'stf_aid_lawyer', 'stf_jd_window'];
    for (const staff of strangers) expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await answered(staff, name, input));
    expect(await digestOfAll(hub.database)).toEqual(before);
  });

  test.each(acts)('%s is not for the worker or the employer to take', async (name, input) => {
    for (const staff of ['stf_worker_one', 'stf_employer_rep'])
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await answered(staff, name, input));
  });

  test('is open to the agency whose book it is: the check can tell the two apart', async () => {
    const stranger = matter;
    matter = await register(hub, 'stf_arbitration_clerk');
    expect(await answered('stf_arbitration_clerk', 'receiveArbitration', {})).toBe('');
    matter = stranger;
  });
});
