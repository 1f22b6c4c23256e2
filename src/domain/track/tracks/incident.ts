import { track } from '../track-terms.ts';

/** A major incident that was reported upward, to its review: R04. */
export const incidentTrack = track({
  title: { zh: '群体性/重大情况', en: 'Incident' },
  group: 'F16',
  states: {
    REPORTED: { zh: '已报告', en: 'Reported' },
    ACKNOWLEDGED: { zh: '已签收', en: 'Acknowledged' },
    HANDLING: { zh: '处置中', en: 'Being handled' },
    CONTROLLED: { zh: '已控制', en: 'Under control' },
    CLOSED: { zh: '已结束', en: 'Closed' },
    REVIEWED: { zh: '已复盘', en: 'Reviewed' },
  },
  moves: [
    { from: ['NONE', 'REVIEWED'], to: 'REPORTED' },
    { from: ['REPORTED'], to: 'ACKNOWLEDGED' },
    { from: ['ACKNOWLEDGED'], to: 'HANDLING' },
    { from: ['HANDLING'], to: 'CONTROLLED' },
    { from: ['CONTROLLED'], to: 'CLOSED' },
    { from: ['CLOSED'], to: 'REVIEWED' },
  ],
  openedBy: ['R04'],
  basis: [{ law: 'DESIGN', article: '', version: '2025' }],
  mark: 'DESIGN',
});
