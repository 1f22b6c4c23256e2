/** Texts of the inbox. */
export const inboxWords = {
  'inbox.boxes': { zh: '收件箱分类', en: 'Boxes of the inbox' },
  'box.fresh': { zh: '新到', en: 'New' },
  'box.awaitingAnswer': { zh: '待我答复', en: 'Awaiting my answer' },
  'box.running': { zh: '在办', en: 'Running' },
  'box.dueSoon': { zh: '即将届满', en: 'Due soon' },
  'box.overdue': { zh: '逾期', en: 'Overdue' },
  'box.returned': { zh: '已退回待确认', en: 'Returned to us' },
  'box.awaitingAcknowledgement': { zh: '待对方确认', en: 'Awaiting acknowledgement' },
  'boxHelp.fresh': { zh: '移送本单位、尚未签收', en: 'Referred to your agency, not received yet' },
  'boxHelp.awaitingAnswer': {
    zh: '已签收，须在期限内接受或退回',
    en: 'Received; accept or decline within the time allowed',
  },
  'boxHelp.running': {
    zh: '已接受、办理中、中止或等待补正',
    en: 'Accepted, in progress, suspended or waiting for more material',
  },
  'boxHelp.dueSoon': { zh: '五日内届满的期限', en: 'Clocks of your agency that run out within five days' },
  'boxHelp.overdue': { zh: '已逾期、尚未办理的义务', en: 'Duties of your agency that ran out unmet' },
  'boxHelp.returned': {
    zh: '本单位移出、已有结果，待本单位确认后闭环',
    en: 'Sent by your agency and back with an outcome; acknowledge to close the loop',
  },
  'boxHelp.awaitingAcknowledgement': {
    zh: '本单位已办结或退回，待移出单位确认',
    en: 'Brought back by your agency; its sender has to acknowledge',
  },
  'inbox.empty': { zh: '此处没有待办。', en: 'Nothing waits here.' },
  'inbox.emptyHelp': { zh: '有新移送时此页自动更新。', en: 'This page updates by itself when something comes in.' },
  'inbox.keys': { zh: '键盘：j 下一件，k 上一件，Enter 打开', en: 'Keys: j next, k previous, Enter opens' },
  'inbox.from': { zh: '{agency} 移来', en: 'From {agency}' },
  'inbox.to': { zh: '移往 {agency}', en: 'To {agency}' },
  'inbox.due': { zh: '{day} 届满', en: 'Due {day}' },
  'inbox.overdue': { zh: '已逾期（{day}）', en: 'Overdue since {day}' },
  'inbox.dispute': { zh: '争议 {number}', en: 'Dispute {number}' },
} as const;
