import { track } from '../track-terms.ts';

/** Labour inspection, from complaint to an order that is performed or enforced by a court: R24. */
export const inspectionTrack = track({
  title: { zh: '监察', en: 'Labour inspection' },
  group: 'F14',
  states: {
    COMPLAINED: { zh: '已投诉', en: 'Complained of' },
    ACCEPTED: { zh: '已受理', en: 'Accepted' },
    REDIRECTED: { zh: '告知另行处理', en: 'Redirected' },
    REFUSED: { zh: '不予受理', en: 'Refused' },
    FILED: { zh: '已立案', en: 'Filed' },
    INVESTIGATING: { zh: '调查中', en: 'Investigating' },
    EXTENDED: { zh: '延长调查', en: 'Investigation extended' },
    ORDERED: { zh: '责令改正', en: 'Ordered to correct' },
    PENALISED: { zh: '行政处罚', en: 'Penalised' },
    WITHDRAWN: { zh: '撤销立案', en: 'Withdrawn' },
    PERFORMED: { zh: '已履行', en: 'Performed' },
    COURT_ENFORCED: { zh: '法院强制执行', en: 'Enforced by a court' },
  },
  moves: [
    { from: ['NONE', 'REDIRECTED', 'REFUSED', 'WITHDRAWN', 'PERFORMED', 'COURT_ENFORCED'], to: 'COMPLAINED' },
    { from: ['COMPLAINED'], to: 'ACCEPTED' },
    { from: ['COMPLAINED'], to: 'REDIRECTED' },
    { from: ['COMPLAINED'], to: 'REFUSED' },
    { from: ['ACCEPTED'], to: 'FILED' },
    { from: ['FILED'], to: 'INVESTIGATING' },
    { from: ['INVESTIGATING'], to: 'EXTENDED' },
    { from: ['INVESTIGATING', 'EXTENDED'], to: 'ORDERED' },
    { from: ['INVESTIGATING', 'EXTENDED', 'ORDERED'], to: 'PENALISED' },
    { from: ['FILED', 'INVESTIGATING', 'EXTENDED'], to: 'WITHDRAWN' },
    { from: ['ORDERED', 'PENALISED'], to: 'PERFORMED' },
    { from: ['ORDERED', 'PENALISED'], to: 'COURT_ENFORCED' },
  ],
  openedBy: ['R24'],
  basis: [{ law: 'INSP', article: '9, 11, 13-18', version: '2004' }],
  mark: 'SURE',
});
