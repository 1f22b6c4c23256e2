import { track } from '../track-terms.ts';

/** Suspected refusal to pay wages, from the proposal to transfer it to the judgment: R30. */
export const criminalTrack = track({
  title: { zh: '刑事', en: 'Criminal' },
  group: 'F15',
  states: {
    TRANSFER_PROPOSED: { zh: '拟移送', en: 'Transfer proposed' },
    TRANSFERRED: { zh: '已移送', en: 'Transferred' },
    POLICE_FILED: { zh: '公安立案', en: 'Filed by the police' },
    POLICE_REFUSED: { zh: '公安不予立案', en: 'Refused by the police' },
    RETURNED: { zh: '退回', en: 'Returned' },
    PROSECUTED: { zh: '已起诉', en: 'Prosecuted' },
    JUDGED: { zh: '已判决', en: 'Judged' },
  },
  moves: [
    { from: ['NONE', 'POLICE_REFUSED', 'RETURNED', 'JUDGED'], to: 'TRANSFER_PROPOSED' },
    { from: ['TRANSFER_PROPOSED'], to: 'TRANSFERRED' },
    { from: ['TRANSFERRED'], to: 'POLICE_FILED' },
    { from: ['TRANSFERRED'], to: 'POLICE_REFUSED' },
    { from: ['TRANSFERRED'], to: 'RETURNED' },
    { from: ['POLICE_FILED'], to: 'PROSECUTED' },
    { from: ['PROSECUTED'], to: 'JUDGED' },
  ],
  openedBy: ['R30'],
  basis: [{ law: 'TRANSF', article: '', version: '2020' }],
  mark: 'SURE',
});
