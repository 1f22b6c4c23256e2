import type { ServedPage } from '../../support/page.ts';
import { morning } from '../../../seeds/demo/story.ts';
import { Desk } from './keyboard.ts';

/** The wage notes of the six, in yuan. */
const workers = [
  { name: '王一', owed: 15_800 },
  { name: '李二', owed: 14_700 },
  { name: '张三', owed: 14_700 },
  { name: '赵四', owed: 14_200 },
  { name: '陈五', owed: 13_800 },
  { name: '刘六', owed: 13_200 },
] as const;

/** What each of the six agreed to, in yuan, in the order they are listed. */
const agreed = [15_000, 14_000, 14_000, 13_500, 13_000, 12_500];

/** The people of scenario A at their desks, each with a window of their own. */
export async function atTheirDesks(served: ServedPage) {
  const of = (staffId: string) => Desk.of(served, staffId);
  return {
    clerk: await of('stf_court_clerk'),
    judge: await of('stf_judge'),
    enforcer: await of('stf_enforcement'),
    admin: await of('stf_station_admin'),
    mediator: await of('stf_mediator'),
    aid: await of('stf_union_aid_admin'),
    officer: await of('stf_union_officer'),
  };
}

export type Desks = Awaited<ReturnType<typeof atTheirDesks>>;

/** A part of the story that is played in the page. */
interface Scene {
  readonly desks: Desks;
  readonly disputeId: string;
  readonly moveTo: (day: string) => void;
}

export function sceneOf(served: ServedPage, desks: Desks, disputeId: string): Scene {
  return { desks, disputeId, moveTo: (day) => served.demo.clock.moveTo(morning(day)) };
}

/** SA1: the clerk takes down who complains of whom, and for how much; the address of the dispute tells its id. */
export async function register(clerk: Desk): Promise<string> {
  await clerk.push('header a[href="/register"]');
  await clerk.choose('channel', 'COURT_FILING');
  await clerk.choose('relationType', 'LABOUR_RELATION');
  await clerk.choose('cause', 'REMUNERATION_CLAIM');
  await clerk.choose('channelGround', 'WAGE_IOU');
  await clerk.type('headcount', String(workers.length));
  await clerk.type('parties.0.name', workers[0]!.name);
  await clerk.type('parties.1.name', '某花卉公司甲');
  await clerk.type('parties.1.socialCreditCode', '91530114MA6K000574');
  for (const [index, { name }] of workers.slice(1).entries()) {
    await clerk.choose('addParty', 'WORKER');
    await clerk.push('[data-add=addParty]');
    await clerk.type(`parties.${index + 2}.name`, name);
  }
  for (const [index, { owed }] of workers.entries()) {
    await clerk.choose('addClaim', 'WAGES');
    await clerk.push('[data-add=addClaim]');
    await clerk.type(`claims.${index}.amountFen`, String(owed));
  }
  await clerk.push('[data-register]');
  await clerk.page.locator('h1', { hasText: 'LD-' }).waitFor();
  return clerk.page.url().split('/').at(-1)!;
}

/** SA1, SA2: the court takes the complaints in, records consent and assigns mediation. */
export async function assign({ desks: { clerk }, disputeId, moveTo }: Scene): Promise<void> {
  await clerk.visit(disputeId);
  await clerk.fill('[data-act=receiveComplaint]', () => clerk.tick('mediationAgreed'));
  moveTo('2025-08-29');
  await clerk.fill('[data-act=registerPreSuit]', () => clerk.type('registerNumber', '（2025）云0114民诉前调88号'));
  await clerk.push('[data-refer]');
  await clerk.choose('kind', 'R08');
  await clerk.choose('receiver', 'agy_station_yunhua');
  await clerk.paper('ASSIGNED_MEDIATION_LETTER');
  await clerk.paper('COMPLAINT');
  await clerk.choose('method', 'E_SIGNED');
  await clerk.push('[data-consent]');
  await clerk.send();
}

/** SA3, SA4: the station accepts; the mediator gets the employer's consent and records a first session. */
export async function accept({ desks: { admin, mediator }, moveTo }: Scene): Promise<void> {
  moveTo('2025-09-01');
  await admin.fromInbox('fresh');
  await admin.fill('[data-step=ACCEPT]', async () => {
    await admin.choose('ASSIGNEE', 'stf_mediator');
    await admin.tick('CONFLICT_CLEARED');
  });
  moveTo('2025-09-02');
  await mediator.fromInbox('running');
  await mediator.fill('[data-act=recordConsent]', async () => {
    await mediator.choose('purpose', 'R08');
    await mediator.tick(await mediator.lastOf('input[name^="parties."]'));
    await mediator.choose('method', 'E_SIGNED');
  });
  await mediator.fill('[data-step=RECORD_OTHER_PARTY_AGREED]', () => mediator.paper('ADDRESS_CONFIRMATION'));
  await mediator.fill('[data-act=recordMediationSession]', () =>
    mediator.type('processNote', '背对背：用人单位可一次付九成，或分两期付足。'),
  );
}

/** SA5: six agreements; the mediation is completed and the court acknowledges. */
export async function settle({ desks: { mediator, clerk }, moveTo }: Scene): Promise<void> {
  moveTo('2025-09-08');
  for (const yuan of agreed) {
    await mediator.fill('[data-act=recordAgreement]', async () => {
      await mediator.chooseFirst('partyId');
      await mediator.type('amount', String(yuan));
      for (const [line, day] of ['2025-09-20', '2025-10-15'].entries()) {
        await mediator.day(`instalments.${line}.day`, day);
        await mediator.type(`instalments.${line}.yuan`, String(yuan / 2));
      }
      await mediator.day('signedOn', '2025-09-08');
    });
  }
  await mediator.fill('[data-step=COMPLETE]', () => mediator.choose('OUTCOME', 'AGREED'));
  await clerk.fromInbox('returned');
  await clerk.fill('[data-step=ACKNOWLEDGE]');
}

/** SA6, SA7, SA8: six joint applications, docketed and confirmed, each loop closed by the station. */
export async function confirm({ desks: { admin, clerk, judge }, disputeId, moveTo }: Scene): Promise<void> {
  moveTo('2025-09-10');
  await admin.visit(disputeId);
  for (const [index] of agreed.entries()) {
    await admin.push('[data-refer]');
    await admin.choose('kind', 'R13');
    await admin.chooseAt('subject', index);
    await admin.choose('receiver', 'agy_court_chenggong');
    if (index === 0) {
      await admin.paper('CONFIRMATION_APPLICATION');
      await admin.paper('MEDIATION_AGREEMENT');
    }
    await admin.consentIfAsked('E_SIGNED');
    await admin.send();
  }
  moveTo('2025-09-11');
  await clerk.fromInbox('fresh');
  for (const [index] of agreed.entries()) {
    await clerk.fill('[data-step=ACCEPT]', () => clerk.type('caseNumber', `（2025）云0114民特${101 + index}号`));
  }
  moveTo('2025-09-18');
  await judge.visit(disputeId);
  for (const _each of agreed) {
    await judge.fill('[data-step=COMPLETE]', async () => {
      await judge.choose('outcome', 'CONFIRMED');
      await judge.paper('RULING');
    });
  }
  await admin.fromInbox('returned');
  for (const _each of agreed) await admin.fill('[data-step=ACKNOWLEDGE]');
}

/** SA9: two rounds of payment, the last two workers go without the second; the union is asked for aid. */
export async function pay({ desks: { admin, aid }, disputeId, moveTo }: Scene): Promise<void> {
  await admin.visit(disputeId);
  for (const [day, payers] of Object.entries({ '2025-09-20': 6, '2025-10-15': 4 })) {
    moveTo(day);
    await admin.fill('[data-act=recordPayment]', async () => {
      const due = await admin.namesOf('input[name^="paid."]', day);
      for (const [index, name] of due.slice(0, payers).entries()) await admin.type(name, String(agreed[index]! / 2));
      await admin.day('paidOn', day);
    });
  }
  moveTo('2025-10-16');
  await admin.push('[data-refer]');
  await admin.choose('kind', 'R20');
  await admin.choose('receiver', 'agy_union_chenggong');
  await admin.paper('AID_APPLICATION');
  await admin.consentIfAsked('E_SIGNED');
  await admin.send();
  await aid.fromInbox('fresh');
  await aid.fill('[data-step=ACCEPT]');
  await aid.fill('[data-step=ASSIGN_LAWYER]', async () => {
    await aid.choose('ASSIGNEE', 'stf_union_officer');
    await aid.tick('CONFLICT_CLEARED');
  });
}

/** SA10, SA11, SA12: enforced, acknowledged, closed, and the workers are visited. */
export async function enforce({ desks, disputeId, moveTo }: Scene): Promise<void> {
  const { officer, clerk, enforcer, aid, admin } = desks;
  moveTo('2025-10-20');
  await officer.visit(disputeId);
  for (const [index, worker] of [4, 5].entries()) {
    await officer.push('[data-refer]');
    await officer.choose('kind', 'R33');
    await officer.chooseAt('subject', worker);
    await officer.choose('receiver', 'agy_court_chenggong');
    if (index === 0) await officer.paper('EXEC_APPLICATION');
    await officer.consentIfAsked('E_SIGNED');
    await officer.send();
  }
  await clerk.fromInbox('fresh');
  for (const no of [901, 902]) {
    await clerk.fill('[data-step=ACCEPT]', () => clerk.type('caseNumber', `（2025）云0114执${no}号`));
  }
  await enforcer.fromInbox('running');
  await enforcer.fill('[data-step=START]', () => enforcer.paper('EXEC_NOTICE'));
  await enforcer.fill('[data-step=START]', () => enforcer.paper('EXEC_NOTICE'));
  moveTo('2025-11-05');
  for (const yuan of [6_500, 6_250]) {
    await enforcer.fill('[data-step=COMPLETE]', async () => {
      const [name] = await enforcer.namesOf('input[name^="paid."]');
      await enforcer.type(name!, String(yuan));
      await enforcer.day('paidOn', '2025-11-05');
      await enforcer.choose('outcome', 'ENFORCED');
    });
  }
  await officer.fromInbox('returned');
  await officer.fill('[data-step=ACKNOWLEDGE]');
  await officer.fill('[data-step=ACKNOWLEDGE]');
  await aid.fromInbox('running');
  await aid.fill('[data-step=COMPLETE]', async () => {
    await aid.choose('OUTCOME', 'CLOSED_WON');
    await aid.paper('AID_CLOSING_REPORT');
  });
  await admin.fromInbox('returned');
  await admin.fill('[data-step=ACKNOWLEDGE]');
  await clerk.visit(disputeId);
  await clerk.fill('[data-act=closeDispute]', () => clerk.choose('reason', 'ENFORCED'));
  moveTo('2025-11-20');
  await officer.visit(disputeId);
  await officer.fill('[data-act=recordVisit]', async () => {
    await officer.choose('subject', 'WORKER');
    await officer.choose('method', 'PHONE');
    await officer.type('satisfied', '5');
    await officer.type('basicallySatisfied', '1');
  });
}
