import { track } from '../track-terms.ts';

/** Joint handling by several agencies: R35. */
export const jointTrack = track({
  title: { zh: '联合处置', en: 'Joint handling' },
  group: 'F16',
  states: {
    CONVENED: { zh: '已召集', en: 'Convened' },
    PLANNED: { zh: '已制定方案', en: 'Planned' },
    ACTIONS: { zh: '落实中', en: 'Acting' },
    REVIEWED: { zh: '已评估', en: 'Reviewed' },
    CLOSED: { zh: '已结束', en: 'Closed' },
  },
  moves: [
    { from: ['NONE', 'CLOSED'], to: 'CONVENED' },
    { from: ['CONVENED'], to: 'PLANNED' },
    { from: ['PLANNED'], to: 'ACTIONS' },
    { from: ['ACTIONS'], to: 'REVIEWED' },
    { from: ['REVIEWED'], to: 'CLOSED' },
  ],
  openedBy: ['R35'],
  basis: [{ law: 'DESIGN', article: '', version: '2025' }],
  mark: 'DESIGN',
});
