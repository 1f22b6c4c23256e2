import { track } from '../track-terms.ts';

/** Preservation of property and advance execution: R16, R17. */
export const preservationTrack = track({
  title: { zh: '保全/先予执行', en: 'Preservation or advance execution' },
  // A debtor that sees the court file must not be warned: the accounts to be frozen are nobody's to know but the applicant's side's and the court's.
  group: 'F3',
  states: {
    APPLIED: { zh: '已申请', en: 'Applied for' },
    GRANTED: { zh: '已准许', en: 'Granted' },
    REFUSED: { zh: '不予准许', en: 'Refused' },
    EXECUTED: { zh: '已执行', en: 'Executed' },
    LIFTED: { zh: '已解除', en: 'Lifted' },
  },
  moves: [
    { from: ['NONE', 'REFUSED', 'LIFTED'], to: 'APPLIED' },
    { from: ['APPLIED'], to: 'GRANTED' },
    { from: ['APPLIED'], to: 'REFUSED' },
    { from: ['GRANTED'], to: 'EXECUTED' },
    { from: ['EXECUTED'], to: 'LIFTED' },
  ],
  openedBy: ['R16', 'R17'],
  basis: [
    { law: 'CPL', article: '103-104', version: '2024' },
    { law: 'LDMAL', article: '44', version: '2008' },
  ],
  mark: 'SURE',
});
