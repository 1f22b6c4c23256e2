import type { Mark, Words } from './words.ts';

/** What a type code 类型代字 in a court case number stands for. */
export interface CourtCaseType {
  readonly title: Words;
  readonly mark: Mark;
  /** A register of the court, not an official case: such a number is never turned into a 民初 number by the hub. */
  readonly registerOnly?: true;
}

/** Type codes a labour dispute meets (法〔2015〕137号 as amended by 法〔2018〕335号); the official list is longer. */
export const courtCaseTypes: Readonly<Record<string, CourtCaseType>> = {
  民初: { title: { zh: '民事一审', en: 'Civil, first instance' }, mark: 'SURE' },
  民终: { title: { zh: '民事二审', en: 'Civil, second instance' }, mark: 'SURE' },
  民申: { title: { zh: '民事申请再审审查', en: 'Civil, application for retrial' }, mark: 'SURE' },
  民再: { title: { zh: '民事再审', en: 'Civil, retrial' }, mark: 'SURE' },
  民监: { title: { zh: '民事依职权再审审查', en: 'Civil, supervision by the court' }, mark: 'SURE' },
  民特: { title: { zh: '特别程序（含司法确认）', en: 'Special procedure, incl. judicial confirmation' }, mark: 'SURE' },
  民督: { title: { zh: '督促程序（支付令）', en: 'Payment order' }, mark: 'SURE' },
  民辖: { title: { zh: '民事管辖', en: 'Civil jurisdiction' }, mark: 'SURE' },
  民撤: { title: { zh: '第三人撤销之诉', en: 'Third-party revocation' }, mark: 'SURE' },
  财保: { title: { zh: '非诉财产保全', en: 'Preservation before suit or arbitration' }, mark: 'SURE' },
  执: { title: { zh: '首次执行', en: 'Enforcement' }, mark: 'SURE' },
  执保: { title: { zh: '保全执行', en: 'Enforcement of preservation' }, mark: 'SURE' },
  执恢: { title: { zh: '恢复执行', en: 'Resumed enforcement' }, mark: 'SURE' },
  执异: { title: { zh: '执行异议', en: 'Objection to enforcement' }, mark: 'SURE' },
  执复: { title: { zh: '执行复议', en: 'Reconsideration of enforcement' }, mark: 'SURE' },
  执监: { title: { zh: '执行监督', en: 'Supervision of enforcement' }, mark: 'SURE' },
  诉前调: { title: { zh: '诉前调解', en: 'Pre-suit mediation' }, mark: 'TO_CHECK', registerOnly: true },
  民诉前调: { title: { zh: '民事诉前调解', en: 'Civil pre-suit mediation' }, mark: 'TO_CHECK', registerOnly: true },
  调确: { title: { zh: '调解协议司法确认（旧）', en: 'Judicial confirmation (former code)' }, mark: 'SURE' },
};

/** The meaning of a type code, or null for one not listed: an unknown code is a gap in the list, not a mistake. */
export function findCourtCaseType(code: string): CourtCaseType | null {
  return Object.hasOwn(courtCaseTypes, code) ? courtCaseTypes[code]! : null;
}
