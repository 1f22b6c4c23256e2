import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../../src/domain/history/fact.ts';
import { takeStep } from '../../../src/domain/referral/take-step.ts';
import { actorOf, fullInput, moment, receiver, sceneAt } from './scene.ts';
import { kinds } from './take.ts';

const reassigning = kinds.filter(({ steps }) => steps.REASSIGN).map((kind) => [kind.code, kind] as const);

describe('another person put on a matter', () => {
  test.each(reassigning)('%s: whoever had it before sees nothing of it from that instant on', (_code, kind) => {
    const step = kind.steps.REASSIGN!;
    const scene = sceneAt(kind, { state: step.from[0]!, phase: step.fromPhase?.[0] ?? null });
    const before = {
      id: 'par_before',
      disputeId: 'dsp_1',
      agencyId: receiver.id,
      staffId: 'stf_before',
      role: step.assigns!,
      legalBasis: kind.basis[0]!,
      scope: 0,
      referralId: 'ref_1',
      from: new Date('2025-09-09T02:00:00Z'),
      to: null,
    };
    const handler = { ...before, id: 'par_handler', staffId: null, role: 'HANDLER' as const };
    const file = { ...scene.file, participations: [before, handler] };
    const request = { step: 'REASSIGN', input: fullInput(kind), version: 7, occurredAt: moment.now } as const;
    const facts = takeStep({ ...scene, file }, request, actorOf(step), moment) as Fact[];
    const parts = facts
      .filter(({ type }) => type.startsWith('Participation'))
      .map(({ type, body }) => ({ type, body }));
    expect(parts).toEqual([
      { type: 'ParticipationEnded', body: { participationId: 'par_before', endsAt: moment.now.toISOString() } },
      { type: 'ParticipationOpened', body: expect.objectContaining({ staffId: 'stf_assignee', role: step.assigns }) },
    ]);
  });

  test('the kinds that mediate or aid can do it', () => {
    expect(reassigning.map(([code]) => code).sort()).toEqual(['R07', 'R08', 'R09', 'R11', 'R19', 'R20']);
  });
});
