import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import type { Fact } from '../../src/domain/history/fact.ts';
import type { ReferralKind } from '../../src/domain/referral/referral-kind.ts';
import type { ReferralState } from '../../src/domain/referral/referral.ts';
import { sendReferral } from '../../src/domain/referral/send-referral.ts';
import type { StepName } from '../../src/domain/referral/step-names.ts';
import { takeStep } from '../../src/domain/referral/take-step.ts';
import { isRefused } from '../../src/kernel/refusal.ts';
import { discoverKinds, findKind, referralKinds } from '../../src/kinds/index.ts';
import { actorOf, fullFile, fullInput, moment, sceneAt, sender } from '../domain/referral/scene.ts';
import { stepTaken } from '../domain/referral/take.ts';
import { principalOf } from '../policy/principals.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The text of a kind nobody has: one file, as it would stand in src/kinds. */
function textOf(code: string): string {
  const referral = (file: string) => pathToFileURL(join(import.meta.dirname, '../../src/domain/referral', file)).href;
  return `
    import { closedLoopWith } from '${referral('closed-loop.ts')}';
    import { defineReferralKind } from '${referral('define-referral-kind.ts')}';

    export const kind = defineReferralKind({
      code: '${code}',
      name: 'LOAN_OF_A_ROOM',
      title: { zh: '借用调解室', en: 'Loan of a mediation room' },
      basis: [{ law: 'DESIGN', article: '', version: '2026' }],
      mark: 'DESIGN',
      from: ['UNION'],
      to: ['COURT'],
      consent: 'NONE',
      requires: ['DISPUTE_OPEN'],
      line: 'SIDE',
      about: 'DISPUTE',
      packet: { documents: [], groups: ['F0'] },
      group: 'F0',
      clocksAtSending: [{ rule: 'SAME_DAY', bears: 'RECEIVER' }],
      declineReasons: ['CAPACITY'],
      steps: closedLoopWith({ ACCEPT: { phase: 'ROOM_BOOKED', stops: ['SAME_DAY'] } }),
      outcomes: { LENT: { title: { zh: '已借用', en: 'Lent' }, settles: false } },
      tells: [],
    });
  `;
}

function folderWith(files: Record<string, string>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'accord-kinds-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
}

/** Sends a referral of the kind and goes through the steps, each from where the one before it led. */
function walk(kind: ReferralKind, steps: readonly StepName[]): string[] {
  const { receiver } = sceneAt(kind, { state: 'SENT' });
  const principal = { ...principalOf('UNION', ['UNION_DUTY_OFFICER'], ['REFERS']), agencyId: sender.id };
  const sent = sendReferral(
    { kind, sender: principal, receiver, file: fullFile(kind), deadlines: [] },
    {
      referralId: 'ref_1',
      number: `XT-530114-2025-${kind.code}-000001`,
      subjectId: null,
      variant: null,
      declarations: [],
      hold: null,
      packetDigest: '',
      occurredAt: moment.now,
    },
    moment,
  );
  if (isRefused(sent)) throw sent[0]!;
  const passed = [sent.find(({ type }) => type === 'DeadlineStarted')!.type as string];
  let place: { state: ReferralState; phase: string | null } = { state: 'SENT', phase: null };
  for (const step of steps) {
    const request = { step, input: fullInput(kind), version: 7, occurredAt: moment.now };
    const facts = takeStep(sceneAt(kind, place), request, actorOf(kind.steps[step]!), moment);
    if (isRefused(facts)) throw facts[0]!;
    const { to: state, phase } = stepTaken(facts as Fact[]);
    passed.push(`${state}/${phase}`);
    place = { state, phase };
  }
  return passed;
}

test('a new kind is one file: declared, found by code and name, sent, worked on and closed, and nothing else is touched', async () => {
  const kinds = await discoverKinds(folderWith({ 'loan-of-a-room.kind.ts': textOf('R99'), 'notes.txt': 'no kind' }));
  expect([...kinds.keys()]).toEqual(['R99']);
  const kind = findKind('LOAN_OF_A_ROOM', kinds)!;
  expect(findKind('R99', kinds)).toBe(kind);
  expect(walk(kind, ['RECEIVE', 'ACCEPT', 'START', 'COMPLETE', 'ACKNOWLEDGE'])).toEqual([
    'DeadlineStarted',
    'RECEIVED/null',
    'ACCEPTED/ROOM_BOOKED',
    'IN_PROGRESS/ROOM_BOOKED',
    'COMPLETED/ROOM_BOOKED',
    'ACKNOWLEDGED/ROOM_BOOKED',
  ]);
  expect(findKind('R99')).toBeNull();
});

test('the kinds of the hub are found by the same rule', async () => {
  const folder = pathToFileURL(`${join(import.meta.dirname, '../../src/kinds')}/`);
  expect([...(await discoverKinds(folder)).keys()]).toEqual([...referralKinds.keys()]);
});

test('a second file with the same code or name keeps the hub from starting', async () => {
  const folder = folderWith({ 'a.kind.ts': textOf('R99'), 'b.kind.ts': textOf('R98') });
  await expect(discoverKinds(folder)).rejects.toThrow('b.kind.ts: R98 is declared twice');
});
