import { describe, expect, test } from '@jest/globals';
import type { AgencyType } from '../../../src/domain/agency/agency-type.ts';
import type { Fact } from '../../../src/domain/history/fact.ts';
import type { Participation } from '../../../src/domain/participation/participation.ts';
import type { ReferralKind } from '../../../src/domain/referral/referral-kind.ts';
import type { StepScene } from '../../../src/domain/referral/step-scene.ts';
import { takeStep } from '../../../src/domain/referral/take-step.ts';
import { isRefused, type Refusal } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { actorOf, fullInput, moment, sceneAt, stepsOf } from './scene.ts';

/** Every step of every kind that puts a person on the matter. */
const assigning = [...referralKinds.values()].flatMap((kind) =>
  stepsOf(kind)
    .filter(([, { needs }]) => needs?.includes('ASSIGNEE'))
    .map(([name]) => [`${kind.code} ${name}`, kind, name] as const),
);

const mediated: Participation = {
  ...{ id: 'ptn_earlier', disputeId: 'dsp_1', agencyId: 'agy_station', staffId: 'stf_assignee', role: 'MEDIATOR' },
  ...{ legalBasis: { law: 'OMR', article: '13', version: '2022' }, scope: 1, referralId: null },
  ...{ from: new Date(0), to: new Date(1) },
};

function taken(kind: ReferralKind, name: (typeof assigning)[number][2], change: (scene: StepScene) => StepScene) {
  const step = kind.steps[name]!;
  const scene = sceneAt(kind, { state: step.from[0]!, phase: step.fromPhase?.[0] ?? null });
  const request = { step: name, input: fullInput(kind), version: 7, occurredAt: moment.now };
  return takeStep(change(scene), request, actorOf(step), moment);
}

const codes = (outcome: readonly (Fact | Refusal)[]) => (isRefused(outcome) ? outcome.map(({ code }) => code) : []);

describe.each(assigning)('%s', (_title, kind, name) => {
  const assigns = kind.steps[name]!.assigns;

  test('puts nobody on the matter against whom a tie stands', () => {
    const tie = {
      id: 'cfl_1',
      staffId: 'stf_assignee',
      agencyId: 'agy_receiver',
      raisedBy: 'SELF',
      partyId: null,
    } as const;
    const open = { ...tie, tie: 'RELATIVE_OF_STAFF', consentedParties: [], decision: null } as const;
    const outcome = taken(kind, name, (scene) => ({ ...scene, file: { ...scene.file, conflicts: [open] } }));
    expect(codes(outcome)).toEqual(['CONFLICT_OF_INTEREST_OPEN']);
  });

  test('puts who mediated on the matter as a mediator only', () => {
    const outcome = taken(kind, name, (scene) => ({ ...scene, file: { ...scene.file, participations: [mediated] } }));
    expect(codes(outcome)).toEqual(assigns === 'AID_LAWYER' ? ['ROLE_BARRED'] : []);
  });

  test('takes people of the receiver, and of other bodies only where the kind names their type', () => {
    const of = (type: AgencyType) =>
      codes(taken(kind, name, (scene) => ({ ...scene, assigneeAgencyId: 'agy_firm', agencyTypeOf: () => type })));
    expect(codes(taken(kind, name, (scene) => scene))).toEqual([]);
    expect(of('LAW_FIRM')).toEqual(kind.assigneesFrom?.includes('LAW_FIRM') ? [] : ['ASSIGNEE_NOT_OF_RECEIVER']);
    expect(of('EMPLOYER')).toEqual(['ASSIGNEE_NOT_OF_RECEIVER']);
  });
});

test('a lawyer of a firm takes part for the firm', () => {
  const kind = referralKinds.get('R20')!;
  const outcome = taken(kind, 'ASSIGN_LAWYER', (scene) => ({
    ...scene,
    assigneeAgencyId: 'agy_firm',
    agencyTypeOf: () => 'LAW_FIRM',
  })) as Fact[];
  const part = outcome.find((fact) => fact.type === 'ParticipationOpened');
  expect(part!.body).toMatchObject({ agencyId: 'agy_firm', staffId: 'stf_assignee', role: 'AID_LAWYER' });
});
