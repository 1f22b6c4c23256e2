import type { Citation, Mark, Words } from '../../kernel/words.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { ParticipationRole } from './participation.ts';

/** What a person can be put on a matter as. */
export const assignments = {
  MEDIATOR: { zh: '调解员', en: 'Mediator' },
  JUDGE: { zh: '审判人员', en: 'Judge' },
  ARBITRATOR: { zh: '仲裁员', en: 'Arbitrator' },
  JUROR: { zh: '人民陪审员', en: 'Juror' },
  AGENT: { zh: '代理人', en: 'Agent of a party' },
  WITNESS: { zh: '证人', en: 'Witness' },
  APPRAISER: { zh: '鉴定人', en: 'Appraiser' },
  INTERPRETER: { zh: '翻译', en: 'Interpreter' },
} satisfies Record<string, Words>;

export type Assignment = keyof typeof assignments;

/** What a person is put on a matter as: by the part it opens, else by the body that puts the person on it. */
export function assignmentOf(part: ParticipationRole | null, receiver: AgencyType): Assignment | null {
  if (part === 'MEDIATOR') return 'MEDIATOR';
  if (part === 'AID_LAWYER') return 'AGENT';
  if (receiver === 'COURT') return 'JUDGE';
  return receiver === 'LABOUR_ARBITRATION' ? 'ARBITRATOR' : null;
}

/** A part somebody took that keeps the same person from another part in the same matter. */
export interface RoleBar {
  readonly earlier: 'MEDIATOR' | 'UNION_MEDIATOR' | 'AGENT';
  readonly later: readonly Assignment[];
  readonly basis: readonly Citation[];
  readonly mark: Mark;
  /** Whether both sides may lift it in writing. */
  readonly liftable: boolean;
}

const invited: readonly Citation[] = [{ law: 'IM', article: '15-16', version: '2016' }];
const design: readonly Citation[] = [{ law: 'DESIGN', article: 'domain 5.4(2)', version: '2026' }];

/**
 * Who mediated a dispute hears, represents and testifies in it no more. A union officer who mediated without a court
 * having sent the matter may represent the worker when both sides agree in writing, and the other way round.
 */
export const roleBars: readonly RoleBar[] = [
  {
    earlier: 'MEDIATOR',
    later: ['JUDGE', 'ARBITRATOR', 'JUROR', 'AGENT', 'WITNESS', 'APPRAISER', 'INTERPRETER'],
    basis: invited,
    mark: 'SURE',
    liftable: false,
  },
  {
    earlier: 'UNION_MEDIATOR',
    later: ['JUDGE', 'ARBITRATOR', 'JUROR', 'WITNESS', 'APPRAISER', 'INTERPRETER'],
    basis: invited,
    mark: 'SURE',
    liftable: false,
  },
  { earlier: 'UNION_MEDIATOR', later: ['AGENT'], basis: design, mark: 'DESIGN', liftable: true },
  { earlier: 'AGENT', later: ['MEDIATOR'], basis: design, mark: 'DESIGN', liftable: true },
];
