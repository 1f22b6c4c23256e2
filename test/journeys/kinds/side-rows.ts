import { agreed } from './mediation-rows.ts';
import type { Move, PlayedKind, Row } from './play-kind.ts';
import { subject } from './proceeding-rows.ts';

/** A way that is not the happy one: where it ends, and the kind that is sent next. */
export interface SideRow extends Omit<Row, 'due'> {
  readonly what: string;
  readonly ends: string;
  readonly outcome?: string;
  readonly next?: Pick<Row, 'kind' | 'by' | 'to' | 'variant'>;
}

const refusedStep = (who: string, step: string, given: object, codes: readonly string[]): Move => [
  who,
  'NOTE',
  async (p: PlayedKind) => {
    const told = await p.as(who).step(p.referralId, step, { reason: '见附件', ...given });
    if (told.join() !== codes.join()) throw new Error(`${step} told ${told.join()}, not ${codes.join()}`);
    return {};
  },
];

export const sideRows: readonly SideRow[] = [
  {
    what: 'an order nobody could reach the caller of ends after two days',
    ...{ kind: 'R01', by: 'hotline_12345', to: 'union_chenggong', variant: 'TIER_GENERAL' },
    path: [
      ['union_duty', 'ACCEPT'],
      ['union_duty', 'RECORD_UNREACHED'],
      ['union_duty', 'AT', { day: '2026-02-12' }],
      ['union_duty', 'RECORD_UNREACHED_AGAIN'],
      ['union_duty', 'COMPLETE', { outcome: 'UNREACHABLE' }],
    ],
    ends: 'COMPLETED',
  },
  {
    what: 'a complex order is extended once, and diverted to the inspection',
    ...{ kind: 'R01', by: 'hotline_agent', to: 'union_chenggong', variant: 'TIER_COMPLEX' },
    path: [
      ['union_duty', 'ACCEPT'],
      ['union_duty', 'RECORD_CONTACTED'],
      ['union_duty', 'EXTEND', { extensionDays: 5 }],
      refusedStep('union_duty', 'EXTEND', { extensionDays: 5 }, ['STEP_NOT_POSSIBLE_NOW']),
      ['union_duty', 'COMPLETE', { outcome: 'DIVERTED' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R24', by: 'union_duty', to: 'inspection_chenggong', variant: 'COMPLAINT' },
  },
  {
    what: 'a call for another body is declined, and sent on to the agency it names',
    ...{ kind: 'R02', by: 'hotline_12345', to: 'hrss_chenggong' },
    path: [['hrss', 'DECLINE', { declineReason: 'NOT_IN_SCOPE', suggestedAgencyId: 'agy_justice_chenggong' }]],
    ends: 'DECLINED',
    next: { kind: 'R02', by: 'hotline_12345', to: 'justice_chenggong' },
  },
  {
    what: 'a warning turns out to be false',
    ...{ kind: 'R03', by: 'governance', to: 'union_chenggong', variant: 'BLUE' },
    path: [
      ['union_officer', 'RECEIVE'],
      ['union_officer', 'COMPLETE', { outcome: 'FALSE_ALARM' }],
    ],
    ends: 'COMPLETED',
  },
  {
    what: 'a petition is not declined once five working days are over, and is diverted to arbitration',
    ...{ kind: 'R05', by: 'petition', to: 'hrss_chenggong', variant: 'FORWARDED' },
    path: [
      ['hrss', 'RECEIVE'],
      ['hrss', 'AT', { day: '2026-02-26' }],
      refusedStep('hrss', 'DECLINE', { declineReason: 'NOT_IN_SCOPE' }, ['STEP_LOST']),
      ['hrss', 'ACCEPT'],
      ['hrss', 'COMPLETE', { outcome: 'DIVERTED_TO_ARBITRATION' }],
    ],
    ends: 'COMPLETED',
  },
  {
    what: 'an employer does not answer in five days, and mediation follows',
    ...{ kind: 'R06', by: 'union_officer', to: 'employer_flower', variant: 'INDIVIDUAL' },
    path: [
      ['union_officer', 'RECORD_DELIVERED'],
      ['union_officer', 'AT', { day: '2026-02-25' }],
      ['union_officer', 'COMPLETE', { outcome: 'NO_ANSWER' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R07', by: 'union_officer', to: 'pmc_dounan' },
  },
  {
    what: 'mediation runs out, and arbitration follows',
    ...{ kind: 'R07', by: 'union_officer', to: 'pmc_dounan' },
    path: [
      ['pmc_admin', 'ACCEPT', { assigneeId: 'stf_pmc_admin' }],
      ['pmc_admin', 'AT', { day: '2026-02-27' }],
      ['pmc_admin', 'COMPLETE', { outcome: 'TERM_EXPIRED' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R15', by: 'union_officer', to: 'arbitration_chenggong' },
  },
  {
    what: 'a commission refuses the review, and a payment order may be asked for',
    ...{ kind: 'R12', by: 'station_admin', to: 'arbitration_chenggong' },
    before: [agreed, subject],
    path: [
      ['arbitration_clerk', 'ACCEPT'],
      ['arbitrator', 'COMPLETE', { outcome: 'REFUSED' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R14', by: 'station_admin', to: 'court_chenggong', variant: 'WAGES_OWED' },
  },
  {
    what: 'a debtor objects to the payment order, and the worker goes to arbitration',
    ...{ kind: 'R14', by: 'union_officer', to: 'court_chenggong', variant: 'WAGES_OWED' },
    path: [
      ['court_clerk', 'ACCEPT'],
      ['judge', 'START'],
      ['court_clerk', 'RECORD_DELIVERED'],
      ['court_clerk', 'RECORD_OBJECTION'],
      ['judge', 'COMPLETE', { outcome: 'OBJECTED' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R15', by: 'union_officer', to: 'arbitration_chenggong' },
  },
  {
    what: 'an application is taken back before the commission has answered',
    ...{ kind: 'R15', by: 'union_officer', to: 'arbitration_chenggong' },
    path: [['union_officer', 'WITHDRAW']],
    ends: 'WITHDRAWN',
  },
  {
    what: 'an application that is held is asked back, refused, asked again and given back',
    ...{ kind: 'R19', by: 'union_officer', to: 'legalaid_chenggong' },
    path: [
      ['aid_officer', 'ACCEPT'],
      ['union_officer', 'REQUEST_CANCELLATION'],
      refusedStep('union_officer', 'REQUEST_CANCELLATION', {}, ['STEP_NOT_POSSIBLE_NOW']),
      ['aid_officer', 'REFUSE_CANCELLATION'],
      ['union_officer', 'REQUEST_CANCELLATION'],
      ['aid_officer', 'AGREE_CANCELLATION'],
    ],
    ends: 'WITHDRAWN',
    next: { kind: 'R19', by: 'union_officer', to: 'legalaid_chenggong' },
  },
  {
    what: 'state aid is refused, and union aid asked for',
    ...{ kind: 'R19', by: 'union_officer', to: 'legalaid_chenggong' },
    path: [
      ['aid_officer', 'ASK_MORE'],
      ['union_officer', 'RESUBMIT'],
      ['aid_officer', 'DECLINE', { declineReason: 'NOT_IN_SCOPE' }],
    ],
    ends: 'DECLINED',
    next: { kind: 'R20', by: 'union_officer', to: 'union_kunming' },
  },
  {
    what: 'a reminder goes unanswered, and an opinion follows',
    ...{ kind: 'R21', by: 'union_officer', to: 'employer_flower' },
    path: [
      ['union_officer', 'RECORD_DELIVERED'],
      ['union_officer', 'AT', { day: '2026-03-04' }],
      ['union_officer', 'COMPLETE', { outcome: 'NO_REPLY' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R22', by: 'union_officer', to: 'employer_flower' },
  },
  {
    what: 'an opinion goes unanswered, and the department is asked to act',
    ...{ kind: 'R22', by: 'union_officer', to: 'employer_flower' },
    path: [
      ['union_officer', 'RECORD_DELIVERED'],
      ['union_officer', 'AT', { day: '2026-03-11' }],
      ['union_officer', 'COMPLETE', { outcome: 'NO_REPLY' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R23', by: 'union_officer', to: 'hrss_chenggong' },
  },
  {
    what: 'an inspection is extended by thirty working days and no more',
    ...{ kind: 'R24', by: 'union_officer', to: 'inspection_chenggong', variant: 'COMPLAINT' },
    path: [
      ['inspector', 'ACCEPT'],
      ['inspector', 'START'],
      refusedStep('inspector', 'EXTEND', { extensionDays: 31 }, ['DEADLINE_EXTENSION_TOO_LONG']),
      ['inspector', 'EXTEND', { extensionDays: 30 }],
      ['inspector', 'RECORD_INVESTIGATED'],
      ['inspector', 'COMPLETE', { outcome: 'ORDERED' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R30', by: 'inspector', to: 'police_chenggong' },
  },
  {
    what: 'a clue leads to a suggestion',
    ...{ kind: 'R26', by: 'union_officer', to: 'procuratorate_chenggong' },
    path: [
      ['prosecutor', 'ACCEPT'],
      ['prosecutor', 'COMPLETE', { outcome: 'SUGGESTION' }],
    ],
    ends: 'COMPLETED',
    next: { kind: 'R28', by: 'prosecutor', to: 'employer_flower', variant: 'URGENT' },
  },
  {
    what: 'the police refuse a crime, and three days for review run',
    ...{ kind: 'R30', by: 'inspector', to: 'police_chenggong' },
    path: [
      ['police', 'RECEIVE'],
      ['police', 'COMPLETE', { outcome: 'CRIME_REFUSED' }],
      [
        'inspector',
        'NOTE',
        async (p) => {
          const { TR_REVIEW } = await p.due('inspector');
          if (TR_REVIEW !== '2026-02-14') throw new Error(`review until ${TR_REVIEW}`);
          return {};
        },
      ],
    ],
    ends: 'COMPLETED',
  },
];
