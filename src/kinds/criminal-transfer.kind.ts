import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** Wages evaded after an order to pay: the case goes to the police, and a copy to the procuratorate. */
export const kind = defineReferralKind({
  code: 'R30',
  name: 'CRIMINAL_TRANSFER',
  title: { zh: '涉嫌拒不支付劳动报酬罪移送', en: 'Transfer of a suspected refusal to pay wages' },
  basis: [
    { law: 'TRANSF', article: '', version: '2020' },
    { law: 'WAGE', article: '41', version: '2020' },
    { law: 'INSP', article: '18', version: '2004' },
    { law: 'CRIM-W', article: '1-7', version: '2013' },
    { law: '人社部发〔2014〕100号', article: '', version: '2014' },
  ],
  mark: 'TO_CHECK',
  from: ['LABOUR_INSPECTION', 'COURT'],
  to: ['PUBLIC_SECURITY'],
  // A statutory duty: nobody's consent is asked for.
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  declares: ['ORDER_TO_PAY_UNANSWERED', 'THRESHOLD_REACHED'],
  packet: {
    documents: ['CRIME_TRANSFER_LETTER', 'RECTIFICATION_ORDER', 'EVIDENCE'],
    groups: ['F0', 'F1', 'F2', 'F4', 'F6', 'F7', 'F14', 'F15'],
  },
  // The papers are F15, which an inspector does not see; the transfer itself belongs to the file it comes out of, so
  // that who has to transfer in time sees the clock.
  group: 'F14',
  clocksAtSending: [{ rule: 'TR_SEND', bears: 'SENDER' }],
  stopsAtSending: ['TR_DECIDE'],
  declineReasons: ['NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE'],
  steps: closedLoopWith({
    // The police may have no desk at the hub: the sender then writes down who signed for the papers.
    RECEIVE: {
      by: 'EITHER',
      phase: 'POLICE_RECEIVED',
      stops: ['TR_SEND'],
      starts: [{ rule: 'TR_POLICE', bears: 'RECEIVER' }],
    },
    ACCEPT: null,
    DECLINE: { from: ['RECEIVED'] },
    ASK_MORE: { from: ['RECEIVED'] },
    START: null,
    SUSPEND: null,
    RESUME: null,
    TERMINATE: null,
    LAPSE: null,
    COMPLETE: { by: 'EITHER', from: ['RECEIVED'] },
    ACKNOWLEDGE: { stops: ['TR_REVIEW'] },
  }),
  outcomes: {
    CRIME_FILED: { title: { zh: '立案侦查', en: 'Opened as a criminal case' }, settles: false },
    // The three days to ask for a review run until the sender acknowledges the refusal.
    CRIME_REFUSED: {
      title: { zh: '不予立案', en: 'Not opened' },
      settles: false,
      needsReason: true,
      starts: [{ rule: 'TR_REVIEW', bears: 'SENDER' }],
    },
    RETURNED: { title: { zh: '退回补充', en: 'Returned' }, settles: false, needsReason: true },
    PAID_BEFORE_INDICTMENT: {
      title: { zh: '提起公诉前已支付', en: 'Paid before indictment' },
      settles: true,
      needsReason: true,
    },
  },
  tells: [
    { zh: '检察机关（抄送）', en: 'The procuratorate, by copy' },
    { zh: '劳动监察', en: 'The inspection' },
    { zh: '工会（仅办理状态）', en: 'The union, of the status only' },
  ],
});
