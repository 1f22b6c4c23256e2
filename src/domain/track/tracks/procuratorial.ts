import { track } from '../track-terms.ts';

/** What a procuratorate does with a clue or an application for support: R26–R28. */
export const procuratorialTrack = track({
  title: { zh: '检察', en: 'Procuratorate' },
  group: 'F15',
  states: {
    CLUE_RECEIVED: { zh: '收到线索', en: 'Clue received' },
    ACCEPTED: { zh: '已受理', en: 'Accepted' },
    NOT_ACCEPTED: { zh: '不予受理', en: 'Not accepted' },
    REVIEWING: { zh: '审查中', en: 'Reviewing' },
    SUPPORTED: { zh: '支持起诉', en: 'Suit supported' },
    SUGGESTED: { zh: '检察建议', en: 'Suggestion issued' },
    PUBLIC_INTEREST_FILED: { zh: '公益诉讼立案', en: 'Public-interest case filed' },
    ENDED: { zh: '终结审查', en: 'Ended' },
  },
  moves: [
    { from: ['NONE', 'NOT_ACCEPTED', 'SUPPORTED', 'SUGGESTED', 'PUBLIC_INTEREST_FILED', 'ENDED'], to: 'CLUE_RECEIVED' },
    { from: ['CLUE_RECEIVED'], to: 'ACCEPTED' },
    { from: ['CLUE_RECEIVED'], to: 'NOT_ACCEPTED' },
    { from: ['ACCEPTED'], to: 'REVIEWING' },
    { from: ['REVIEWING'], to: 'SUPPORTED' },
    { from: ['REVIEWING'], to: 'SUGGESTED' },
    { from: ['REVIEWING'], to: 'PUBLIC_INTEREST_FILED' },
    { from: ['ACCEPTED', 'REVIEWING', 'SUPPORTED', 'SUGGESTED', 'PUBLIC_INTEREST_FILED'], to: 'ENDED' },
  ],
  openedBy: ['R26', 'R27', 'R28'],
  basis: [
    { law: 'CPL', article: '15', version: '2024' },
    { law: 'PSG', article: '', version: '2019' },
  ],
  mark: 'SURE',
});
