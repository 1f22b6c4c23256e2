import { describe, expect, test } from '@jest/globals';
import { agencyTypeNames, type AgencyType } from '../../src/domain/agency/agency-type.ts';
import { usualCapacities } from '../../src/domain/agency/usual-capacities.ts';
import { referralKinds } from '../../src/kinds/index.ts';
import { boundsOf } from '../../src/policy/agency-bounds.ts';
import { postsNeeded } from '../../src/policy/posts-needed.ts';

const kinds = [...referralKinds.values()];
const neededBy = (type: AgencyType, capacities = usualCapacities[type]) => postsNeeded({ type, capacities }, kinds);

describe.each(agencyTypeNames)('the posts a body of type %s needs', (type) => {
  test('are posts its administrator may grant, each list once', () => {
    const lists = neededBy(type);
    const { posts } = boundsOf({ type, capacities: usualCapacities[type] });
    for (const list of lists) for (const post of list) expect(posts).toContain(post);
    expect(new Set(lists.map((list) => list.join())).size).toBe(lists.length);
    expect(lists.every((list) => list.length > 0)).toBe(true);
  });
});

test('a court needs who rules and who enforces, a mediation body somebody who mediates', () => {
  expect(neededBy('COURT')).toContainEqual(['JUDGE']);
  expect(neededBy('COURT')).toContainEqual(['ENFORCEMENT_OFFICER']);
  expect(neededBy('INVITED_MEDIATION_ORG')).toContainEqual(['MEDIATOR', 'BOSS_MEDIATOR', 'PEOPLE_MEDIATOR']);
});

test('a body that receives nothing needs nobody for the steps of a receiver', () => {
  expect(neededBy('COURT', ['REGISTERS', 'ADJUDICATES'])).not.toContainEqual(['JUDGE']);
});
