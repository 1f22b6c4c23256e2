import { track } from '../track-terms.ts';

/** Legal aid, of the state (LAL) or of a union: R19, R20. */
export const aidTrack = track({
  title: { zh: '援助', en: 'Legal aid' },
  group: 'F8',
  states: {
    APPLIED: { zh: '已申请', en: 'Applied for' },
    SUPPLEMENTING: { zh: '补充材料', en: 'Being supplemented' },
    PROVISIONAL: { zh: '先行提供', en: 'Given provisionally' },
    APPROVED: { zh: '已批准', en: 'Approved' },
    REFUSED: { zh: '不予援助', en: 'Refused' },
    ASSIGNED: { zh: '已指派', en: 'Lawyer assigned' },
    SERVING: { zh: '承办中', en: 'Being served' },
    CLOSED: { zh: '已结案', en: 'Closed' },
    TERMINATED: { zh: '已终止', en: 'Terminated' },
  },
  moves: [
    { from: ['NONE', 'REFUSED', 'CLOSED', 'TERMINATED', 'SUPPLEMENTING'], to: 'APPLIED' },
    { from: ['APPLIED', 'PROVISIONAL'], to: 'SUPPLEMENTING' },
    { from: ['APPLIED', 'SUPPLEMENTING'], to: 'PROVISIONAL' },
    { from: ['APPLIED', 'SUPPLEMENTING', 'PROVISIONAL', 'REFUSED'], to: 'APPROVED' },
    { from: ['APPLIED', 'SUPPLEMENTING', 'PROVISIONAL'], to: 'REFUSED' },
    { from: ['APPROVED', 'PROVISIONAL', 'ASSIGNED', 'SERVING'], to: 'ASSIGNED' },
    { from: ['ASSIGNED'], to: 'SERVING' },
    { from: ['ASSIGNED', 'SERVING'], to: 'CLOSED' },
    { from: ['PROVISIONAL', 'APPROVED', 'ASSIGNED', 'SERVING'], to: 'TERMINATED' },
  ],
  openedBy: ['R19', 'R20'],
  basis: [{ law: 'LAL', article: '31, 41-44, 48-50', version: '2021' }],
  mark: 'SURE',
});
