import type { Words } from '../../kernel/words.ts';
import type { RecordFactBodies } from './record-facts.ts';

/** What each fact of these books is called on a timeline. */
export const recordFactTitles: Readonly<Record<keyof RecordFactBodies, Words>> = {
  ArbitrationProceeded: { zh: '仲裁程序进展', en: 'Arbitration went on' },
  AgreementReviewProceeded: { zh: '调解协议仲裁审查进展', en: 'Review of an agreement went on' },
  InspectionProceeded: { zh: '劳动监察进展', en: 'Inspection went on' },
  CrimeTransferProceeded: { zh: '涉嫌犯罪移送进展', en: 'Criminal transfer went on' },
  InsuranceTransferProceeded: { zh: '社保稽核征缴进展', en: 'Social-insurance transfer went on' },
  InjuryRecognitionProceeded: { zh: '工伤认定进展', en: 'Recognition of an injury went on' },
  AidFileProceeded: { zh: '法律援助进展', en: 'Legal aid went on' },
  JointHandlingProceeded: { zh: '联合处置进展', en: 'Joint handling went on' },
};
