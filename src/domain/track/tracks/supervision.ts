import { track } from '../track-terms.ts';

/** A union's supervision by reminder, opinion and suggestion (一函两书): R21–R23, and the clue of R26. */
export const supervisionTrack = track({
  title: { zh: '工会监督', en: 'Union supervision' },
  group: 'F17',
  states: {
    FOUND: { zh: '发现问题', en: 'Found' },
    REMINDED: { zh: '已发提示函', en: 'Reminder sent' },
    OPINION_SENT: { zh: '已发意见书', en: 'Opinion sent' },
    REPLIED_CORRECTED: { zh: '已答复整改', en: 'Replied and corrected' },
    REPLIED_DISPUTED: { zh: '答复有异议', en: 'Replied and disputed' },
    NO_REPLY: { zh: '未答复', en: 'No reply' },
    SUGGESTED: { zh: '已发建议书', en: 'Suggestion sent' },
    DEPT_REPLIED: { zh: '部门已答复', en: 'Department replied' },
    CLUE_SENT: { zh: '线索移送检察机关', en: 'Clue sent to the procuratorate' },
    CLOSED: { zh: '已办结', en: 'Closed' },
  },
  moves: [
    { from: ['NONE', 'CLOSED'], to: 'FOUND' },
    { from: ['FOUND'], to: 'REMINDED' },
    { from: ['FOUND', 'REMINDED', 'REPLIED_DISPUTED', 'NO_REPLY'], to: 'OPINION_SENT' },
    { from: ['REMINDED', 'OPINION_SENT', 'NO_REPLY'], to: 'REPLIED_CORRECTED' },
    { from: ['REMINDED', 'OPINION_SENT', 'NO_REPLY'], to: 'REPLIED_DISPUTED' },
    { from: ['REMINDED', 'OPINION_SENT'], to: 'NO_REPLY' },
    { from: ['OPINION_SENT', 'REPLIED_DISPUTED', 'NO_REPLY'], to: 'SUGGESTED' },
    { from: ['SUGGESTED'], to: 'DEPT_REPLIED' },
    {
      from: ['FOUND', 'REMINDED', 'OPINION_SENT', 'REPLIED_DISPUTED', 'NO_REPLY', 'SUGGESTED', 'DEPT_REPLIED'],
      to: 'CLUE_SENT',
    },
    { from: ['FOUND', 'REMINDED', 'REPLIED_CORRECTED', 'REPLIED_DISPUTED', 'DEPT_REPLIED', 'CLUE_SENT'], to: 'CLOSED' },
  ],
  openedBy: ['R21', 'R22', 'R23', 'R26'],
  basis: [{ law: 'UNION-S', article: '', version: '2021' }],
  mark: 'SURE',
});
