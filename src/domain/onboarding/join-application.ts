import type { Words } from '../../kernel/words.ts';
import type { AdminLevel } from '../agency/admin-level.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { Capacity } from '../agency/capacity.ts';

/** Where an application to join stands. */
export const joinStates = {
  LODGED: { zh: '已提出', en: 'Lodged' },
  APPROVED_ONCE: { zh: '一名平台运营人员已同意', en: 'One operator has agreed' },
  JOINING: { zh: '已同意，准备上线', en: 'Agreed to; prepares to go live' },
  LIVE: { zh: '已上线', en: 'Live' },
  DECLINED: { zh: '不予接入', en: 'Declined' },
} satisfies Record<string, Words>;

export type JoinState = keyof typeof joinStates;

/** What was done with an application. */
export const joinActs = {
  LODGED: { zh: '提出申请', en: 'Lodged' },
  APPROVED: { zh: '同意接入', en: 'Agreed to' },
  DECLINED: { zh: '不予接入', en: 'Declined' },
  CONTRACT_TAKEN: { zh: '采用契约', en: 'Contract taken' },
  REPORT_HANDED_IN: { zh: '提交检验报告', en: 'Conformance report handed in' },
  WENT_LIVE: { zh: '上线', en: 'Went live' },
} satisfies Record<string, Words>;

export type JoinAct = keyof typeof joinActs;

/** Why an agency is not let in; a code, so that nothing about a person is written down. */
export const joinDeclineReasons = {
  NOT_VERIFIED: { zh: '单位资料未能核实', en: 'What is said of the agency could not be verified' },
  INCOMPLETE: { zh: '资料不全', en: 'Something is missing' },
  OUT_OF_SCOPE: { zh: '不属于接入范围', en: 'Such a body does not take part here' },
  JOINED_ALREADY: { zh: '该单位已接入', en: 'The agency is here already' },
  ASKED_BY_APPLICANT: { zh: '申请人请求撤回', en: 'The applicant asked for it' },
} satisfies Record<string, Words>;

export type JoinDeclineReason = keyof typeof joinDeclineReasons;

/** Applications an agency may lodge for others within 24 hours. Source: product default; each costs two people's time. */
export const applicationsPerDay = 5;

/** What an agency that wants to join says of itself. */
export interface JoinDraft {
  readonly name: Words;
  readonly type: AgencyType;
  readonly level: AdminLevel;
  /** Region code of 6, 9 or 12 digits (GB/T 2260). */
  readonly region: string;
  /** What it is there to do; with the type, this makes its contract. */
  readonly capacities: readonly Capacity[];
  /** Normalised unified social credit code (GB 32100-2015). */
  readonly socialCreditCode: string;
  /** The post that answers for it; never a person or a number. */
  readonly contactPost: string;
  /** Name of the first administrator, who does all the rest. */
  readonly administratorName: string;
  /** Whether the agency that lodges the application is the superior body. */
  readonly underApplicant: boolean;
  /** Whether its systems are to be told of events. */
  readonly eventsWanted: boolean;
}

/** An application as a command sees it. */
export interface JoinApplication extends JoinDraft {
  /** `jap_…`. */
  readonly id: string;
  readonly state: JoinState;
  readonly applicantAgencyId: string;
  readonly applicantStaffId: string;
  readonly lodgedAt: Date;
  /** The agency it became; null until two have agreed. */
  readonly agencyId: string | null;
  readonly administratorId: string | null;
  /** SHA-256 of the contract the agency builds on, hex; null until it said so. */
  readonly contractSha256: string | null;
  /** The signed report as it was handed in; judged anew whenever it is asked about. */
  readonly report: unknown;
}
