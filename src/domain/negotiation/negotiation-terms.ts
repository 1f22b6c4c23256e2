import type { Words } from '../../kernel/words.ts';

/** One worker's negotiation (LDMAL 4), or collective bargaining (LCL 51-54). */
export const negotiationKinds = {
  INDIVIDUAL: { zh: '职工个人协商', en: 'Of one worker' },
  COLLECTIVE: { zh: '集体协商', en: 'Collective' },
} satisfies Record<string, Words>;

export type NegotiationKind = keyof typeof negotiationKinds;

/** How far a negotiation has come. */
export const negotiationStates = {
  REQUESTED: { zh: '已提出要求或者要约', en: 'Request or offer delivered' },
  WILLING: { zh: '对方同意协商', en: 'The other side is willing' },
  SIGNED: { zh: '集体合同已签订', en: 'Collective contract signed' },
  SUBMITTED: { zh: '集体合同已报送', en: 'Collective contract submitted' },
  RECEIVED: { zh: '人社部门已收到文本', en: 'HRSS has received the text' },
  ENDED: { zh: '已结束', en: 'Ended' },
} satisfies Record<string, Words>;

export type NegotiationState = keyof typeof negotiationStates;

/** How a negotiation ends (R06). */
export const negotiationOutcomes = {
  AGREED: { zh: '达成和解', en: 'Agreed' },
  PARTIAL: { zh: '部分达成', en: 'Agreed in part' },
  REFUSED: { zh: '拒绝协商或者协商不成', en: 'Refused, or no agreement' },
  NO_ANSWER: { zh: '逾期未答复，视为不愿协商', en: 'No answer in time, taken as unwilling' },
  CONTRACT_FILED: { zh: '集体合同生效', en: 'Collective contract in effect' },
} satisfies Record<string, Words>;

export type NegotiationOutcome = keyof typeof negotiationOutcomes;
