import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A court that enforces asks those who know something, or who hold something, to help; they may bring clues unasked. */
export const kind = defineReferralKind({
  code: 'R34',
  name: 'ENFORCEMENT_ASSISTANCE',
  title: { zh: '协助执行', en: 'Assistance in enforcement' },
  basis: [{ law: 'CPL', article: '117, 253-255', version: '2024' }],
  mark: 'SURE',
  from: [
    'COURT',
    'UNION',
    'HRSS_BUREAU',
    'LABOUR_INSPECTION',
    'TAX',
    'HOUSING_CONSTRUCTION',
    'PUBLIC_SECURITY',
    'MARKET_REGULATION',
    'SOCIAL_INSURANCE_AGENCY',
    'TRANSPORT',
  ],
  to: [
    'COURT',
    'UNION',
    'HRSS_BUREAU',
    'LABOUR_INSPECTION',
    'TAX',
    'HOUSING_CONSTRUCTION',
    'PUBLIC_SECURITY',
    'MARKET_REGULATION',
    'SOCIAL_INSURANCE_AGENCY',
    'TRANSPORT',
  ],
  through: ['COURT'],
  consent: 'NONE',
  requires: ['DISPUTE_OPEN', 'IN_ENFORCEMENT'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  packet: { documents: [], eitherDocument: [['ASSIST_NOTICE', 'COOPERATION_LETTER']], groups: ['F0', 'F4'] },
  group: 'F0',
  clocksAtSending: [{ rule: 'ASSIST_5', bears: 'RECEIVER' }],
  // Whoever is lawfully asked must help (CPL 117, 253): there is nothing to decline but the wrong addressee.
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'DUPLICATE'],
  steps: closedLoopWith({ ASK_MORE: null, RESUBMIT: null, SUSPEND: null, RESUME: null }),
  outcomes: {
    ASSISTED: { title: { zh: '已协助', en: 'Assisted' }, settles: false },
    NOTHING_FOUND: { title: { zh: '未查到', en: 'Nothing found' }, settles: false },
    UNABLE: { title: { zh: '无法协助', en: 'Unable to assist' }, settles: false, needsReason: true },
  },
  tells: [{ zh: '执行机构、申请人代理律师', en: "The enforcement office and the applicant's lawyer" }],
});
