import { accepted, expectState, received, tried, workedOn } from '../plays.ts';
import type { Scenario } from '../scenario.ts';

/** The way of a hand-off as its officers decide it. */
export const stepScenarios: readonly Scenario[] = [
  {
    name: 'receive',
    title: { zh: '签收', en: 'A referral is received' },
    sent: { zh: '一件移送及其事件', en: 'A referral, and its event' },
    expected: { zh: '应答 2xx，随后办理 RECEIVE', en: '2xx, then the step RECEIVE' },
    finds: ['NOT_ACKNOWLEDGED', 'NOT_RECEIVED'],
    async play(stage) {
      const handOff = await stage.handOff();
      for (const { status } of await stage.flow()) {
        stage.expect(status >= 200 && status < 300, 'NOT_ACKNOWLEDGED', `status ${status}`);
      }
      await expectState(stage, handOff, ['RECEIVED'], 'NOT_RECEIVED');
    },
  },
  {
    name: 'accept',
    title: { zh: '接受', en: 'It is accepted' },
    sent: { zh: '承办人决定接受', en: 'The officer accepts' },
    expected: { zh: '办理 ACCEPT，所需内容齐全', en: 'ACCEPT, with all the step needs' },
    finds: ['NOT_RECEIVED', 'NOT_ACCEPTED'],
    async play(stage) {
      await accepted(stage);
    },
  },
  {
    name: 'decline-coded',
    title: { zh: '以法定理由退回', en: 'It is declined on a coded ground' },
    sent: { zh: '承办人以指定理由退回', en: 'The officer declines on a named ground' },
    expected: { zh: '以同一理由代码办理 DECLINE', en: 'DECLINE with the same coded ground' },
    finds: ['NOT_DECLINED', 'DECLINE_REASON_CHANGED'],
    async play(stage) {
      const handOff = await received(stage);
      const { declineReason } = stage.profile;
      await stage.instruct({ referralId: handOff.referralId, step: 'DECLINE', declineReason });
      await stage.flow();
      await expectState(stage, handOff, ['DECLINED'], 'NOT_DECLINED');
      const shown = await stage.sender.referral(handOff.referralId);
      stage.expect(shown.declineReason === declineReason, 'DECLINE_REASON_CHANGED', `${shown.declineReason}`);
    },
  },
  {
    name: 'ask-for-more',
    title: { zh: '要求补正，补正后继续', en: 'More is asked for, and it goes on when it has come' },
    sent: {
      zh: '承办人要求补正并于补正后接受；对方补正',
      en: 'The officer asks for more, to accept then; the sender resubmits',
    },
    expected: { zh: '先 ASK_MORE，补正后 ACCEPT', en: 'ASK_MORE, and ACCEPT after the resubmission' },
    finds: ['NOT_ASKED_FOR_MORE', 'STUCK_AFTER_RESUBMISSION'],
    async play(stage) {
      const handOff = await received(stage);
      await stage.instruct({ referralId: handOff.referralId, step: 'ASK_MORE' });
      await stage.instruct({ referralId: handOff.referralId, step: 'ACCEPT' });
      await stage.flow();
      await expectState(stage, handOff, ['SUPPLEMENTING'], 'NOT_ASKED_FOR_MORE');
      await stage.sender.step(handOff.referralId, 'RESUBMIT');
      await stage.flow();
      await expectState(stage, handOff, ['ACCEPTED'], 'STUCK_AFTER_RESUBMISSION');
    },
  },
  {
    name: 'complete',
    title: { zh: '办结并告知结果', en: 'It is completed with the outcome' },
    sent: { zh: '承办人逐步办理并以指定结果办结', en: 'The officer works it through and names the outcome' },
    expected: { zh: '以同一结果办理 COMPLETE', en: 'COMPLETE with that outcome' },
    finds: ['NOT_COMPLETED', 'OUTCOME_CHANGED'],
    async play(stage) {
      const handOff = await workedOn(stage);
      const { outcome } = stage.profile;
      await stage.instruct({ referralId: handOff.referralId, step: 'COMPLETE', outcome });
      await stage.flow();
      await expectState(stage, handOff, ['COMPLETED'], 'NOT_COMPLETED');
      const shown = await stage.sender.referral(handOff.referralId);
      stage.expect(shown.outcome === outcome, 'OUTCOME_CHANGED', `${shown.outcome}`);
    },
  },
  {
    name: 'complete-with-papers',
    title: { zh: '办结结果要求的材料', en: 'The papers of an outcome' },
    sent: { zh: '承办人以须附材料的结果办结', en: 'The officer names an outcome that asks for documents' },
    expected: { zh: '随办结附上该材料', en: 'The documents come with COMPLETE' },
    finds: ['OUTCOME_PAPERS_MISSING'],
    applies: ({ outcomeWithPapers }) => outcomeWithPapers !== undefined,
    async play(stage) {
      const handOff = await workedOn(stage);
      const outcome = stage.profile.outcomeWithPapers!;
      await stage.instruct({ referralId: handOff.referralId, step: 'COMPLETE', outcome });
      await stage.flow();
      await expectState(stage, handOff, ['COMPLETED'], 'OUTCOME_PAPERS_MISSING');
    },
  },
  {
    name: 'extend',
    title: { zh: '依法延长期限', en: 'The time limit is extended' },
    sent: { zh: '承办人延长期限，当事人均已同意', en: 'The officer extends, every party having agreed' },
    expected: { zh: '办理 EXTEND', en: 'EXTEND' },
    finds: ['NOT_EXTENDED'],
    applies: (profile) => profile.extends !== null,
    async play(stage) {
      const { referralId } = await workedOn(stage, stage.profile.extendsAfter);
      await stage.instruct({ referralId, step: 'EXTEND', extensionDays: 3, allAgreed: true });
      const done = stage.steps(referralId, 'EXTEND').some(({ answer }) => answer.includes('"userErrors":[]'));
      stage.expect(done, 'NOT_EXTENDED', tried(stage, referralId));
    },
  },
  {
    name: 'extend-without-consent',
    title: { zh: '未获同意不得声明同意', en: 'Consent is not stated where there is none' },
    sent: { zh: '承办人拟延长，当事人未全部同意', en: 'The officer would extend; not every party agrees' },
    expected: { zh: '不声明 consentOfAll', en: 'consentOfAll is not stated' },
    finds: ['CONSENT_ASSERTED'],
    applies: (profile) => profile.extends === 'CONSENT_OF_ALL',
    async play(stage) {
      const { referralId } = await workedOn(stage, stage.profile.extendsAfter);
      await stage.instruct({ referralId, step: 'EXTEND', extensionDays: 3, allAgreed: false });
      const stated = stage.steps(referralId, 'EXTEND').filter(({ input }) => input.consentOfAll === true);
      stage.expect(stated.length === 0, 'CONSENT_ASSERTED', `consentOfAll: true × ${stated.length}`);
    },
  },
  {
    name: 'attach',
    title: { zh: '附上材料', en: 'A document is attached' },
    sent: { zh: '承办人附上一份材料', en: 'The officer attaches a document' },
    expected: { zh: 'attachDocument，争议与移送相符', en: 'attachDocument for this dispute and referral' },
    finds: ['NOT_ATTACHED'],
    async play(stage) {
      const { disputeId, referralId } = await accepted(stage);
      await stage.instruct({ disputeId, referralId, attach: 'MEDIATION_END_REPORT' });
      const done = stage
        .mutations('attachDocument')
        .filter(({ input, answer }) => input.disputeId === disputeId && answer.includes('"userErrors":[]'));
      stage.expect(done.length === 1, 'NOT_ATTACHED', `${done.length} attached`);
    },
  },
  {
    name: 'send-and-acknowledge',
    title: { zh: '自行移送并确认闭环', en: 'It hands over itself, and closes the loop' },
    sent: { zh: '承办人移送他机构；对方退回', en: 'The officer hands over to another body, which declines' },
    expected: {
      zh: 'sendReferral 一次，结果返回后 ACKNOWLEDGE',
      en: 'One sendReferral, and ACKNOWLEDGE when it is back',
    },
    finds: ['NOT_SENT', 'SENT_TWICE', 'LOOP_LEFT_OPEN'],
    async play(stage) {
      const { disputeId } = await accepted(stage);
      const { kind, toAgencyId, receiver } = stage.profile.sends;
      await stage.sender.consent(stage.profile.sender, disputeId, kind);
      await stage.instruct({ disputeId, send: { kind, toAgencyId } });
      const ids = stage
        .mutations('sendReferral')
        .flatMap(({ answer }) => [...answer.matchAll(/"id":"(ref_\w+)"/g)].map(([, id]) => id!));
      const sent = [...new Set(ids)];
      const answers = stage.mutations('sendReferral').map(({ status, answer }) => `${status} ${answer.slice(0, 300)}`);
      stage.expect(sent.length > 0, 'NOT_SENT', answers.join() || 'no sendReferral');
      stage.expect(sent.length === 1 && ids.length === 1, 'SENT_TWICE', `${ids.length} sent`);
      await stage.flow();
      await stage.sender.step(sent[0]!, 'DECLINE', { declineReason: 'OTHER' }, receiver);
      await stage.flow();
      const acknowledged = stage.steps(sent[0]!, 'ACKNOWLEDGE').length;
      stage.expect(acknowledged > 0, 'LOOP_LEFT_OPEN', tried(stage, sent[0]!));
    },
  },
  {
    name: 'two-at-once',
    title: { zh: '两件移送不混淆', en: 'Two referrals are kept apart' },
    sent: { zh: '两件移送，一件接受一件退回', en: 'Two referrals, one accepted and one declined' },
    expected: { zh: '各依其决定', en: 'Each as it was decided' },
    finds: ['MIXED_UP'],
    async play(stage) {
      const [first, second] = [await stage.handOff(), await stage.handOff()];
      await stage.flow();
      const { declineReason } = stage.profile;
      await stage.instruct({ referralId: first.referralId, step: 'DECLINE', declineReason });
      await stage.instruct({ referralId: second.referralId, step: 'ACCEPT' });
      await stage.flow();
      await expectState(stage, first, ['DECLINED'], 'MIXED_UP');
      await expectState(stage, second, ['ACCEPTED'], 'MIXED_UP');
    },
  },
];
