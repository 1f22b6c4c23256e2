import { diagnosis, keepIds, noData, officer, oneKey, readAgain, wait, type Diagnosis } from './diagnosis.ts';

/** What goes wrong in keeping to rights, limits and refusals. */
export const conductDiagnoses = {
  READS_AFTER_ACCESS_ENDED: diagnosis(
    ['可见权终止后仍反复查询', 'Kept asking for what it may not see any more'],
    [
      '收到 access.ended 或查询为 null 后停止查询该争议',
      'Stop asking for a dispute after access.ended, or once it is null',
    ],
  ),
  LEAK_TO_OTHERS: diagnosis(
    ['移送中的个人信息被发往他处', 'Personal data of the packet went to somebody else'],
    noData,
  ),
  LEAK_IN_URL: diagnosis(['个人信息出现在请求地址中', 'Personal data stood in an address'], noData),
  LEAK_IN_ANSWER: diagnosis(
    ['个人信息出现在 webhook 应答中', 'Personal data stood in the answer to a webhook'],
    noData,
  ),
  LEAK_IN_TITLE: diagnosis(['个人信息写入材料标题或理由', 'Personal data were put into a title or a reason'], noData),
  LEAK_IN_HEADER: diagnosis(['个人信息出现在请求头中', 'Personal data stood in a header'], noData),
  TOKEN_LEAKED: diagnosis(
    ['令牌出现在地址、应答或对外报告中', 'The token stood in an address, an answer or a report to others'],
    ['令牌只放在 Authorization 请求头', 'The token goes into the header Authorization and nowhere else'],
  ),
  STEP_NOT_OFFERED: diagnosis(['提交了该种移送没有的步骤', 'Took a step the kind does not offer'], readAgain),
  DUE_MISSED: diagnosis(
    ['没有在平台给出的期限内办理', 'Did not act within the time limit the hub states'],
    [
      '以 nextDeadline.dueAt 为准，不自行推算工作日和节假日',
      'Go by nextDeadline.dueAt; do not count working days and holidays yourself',
    ],
  ),
  ACTED_TOO_EARLY: diagnosis(
    ['承办人定于末日办理，却提前办理', 'Acted before the day the officer had set'],
    ['以平台时间和 nextDeadline.dueAt 判断', 'Go by the time of the hub and nextDeadline.dueAt'],
  ),
  RESTART_LOST_WORK: diagnosis(
    ['重启后忘记了手上的事项', 'Forgot what it had in hand when it was started anew'],
    ['令牌、事项和待办决定须持久保存', 'Keep token, matters and open decisions in storage'],
  ),
  RESTART_ACTED_TWICE: diagnosis(
    ['重启后重复投递产生了第二次动作', 'After a restart a second delivery led to a second act'],
    keepIds,
  ),
  NOT_BACK_AFTER_RESTART: diagnosis(
    ['重启后没有恢复应答', 'Did not come back after a restart'],
    ['确认服务会自动重新启动', 'See that the service is started again by itself'],
  ),
  SLOW_HUB_ACTED_TWICE: diagnosis(['平台较慢时重复提交', 'Sent twice because the hub was slow'], oneKey),
  SLOW_HUB_ABANDONED: diagnosis(['平台较慢时放弃办理', 'Gave up because the hub was slow'], wait),
  RETRY_AFTER_IGNORED: diagnosis(['没有按 Retry-After 等待', 'Did not wait as Retry-After says'], wait),
  GAVE_UP_AFTER_429: diagnosis(['遇 429 后放弃', 'Gave up after 429'], wait),
  GAVE_UP_WHEN_UNAVAILABLE: diagnosis(['平台暂停服务后放弃', 'Gave up when the hub was away'], wait),
  RETRY_STORM: diagnosis(['平台出错时密集重试', 'Retried without a pause while the hub was failing'], wait),
  REFUSAL_REPEATED: diagnosis(
    ['被拒绝的动作原样重复提交', 'What the hub refused was sent again as it was'],
    ['userErrors 是最终答复，交由承办人处理', 'userErrors are an answer: hand them to the officer'],
  ),
  UNAUTHENTICATED_STORM: diagnosis(
    ['令牌失效后仍反复请求', 'Kept asking with a token that is refused'],
    ['遇 401 停止并换发令牌', 'Stop on 401 and get a new token'],
  ),
  NOT_ATTACHED: diagnosis(['承办人附上的材料没有送达', 'The document of the officer was not attached'], officer),
  NOT_SENT: diagnosis(['承办人移送，但没有发出', 'The officer hands over, the system did not'], officer),
  SENT_TWICE: diagnosis(['同一移送发出两次', 'One referral was sent twice'], oneKey),
  LOOP_LEFT_OPEN: diagnosis(
    ['自己发出的移送办结后没有确认闭环', 'A referral of its own came back and was not acknowledged'],
    ['结果返回后由移送方 ACKNOWLEDGE', 'The sender takes ACKNOWLEDGE when the outcome is back'],
  ),
  NOT_WHERE_EXPECTED: diagnosis(
    ['移送不在应有的状态，对方无法继续', 'The referral is not where it should be: the other side could not go on'],
    readAgain,
  ),
  MIXED_UP: diagnosis(
    ['两件移送的决定被混淆', 'The decisions on two referrals were mixed up'],
    ['一切以 referralId 为准', 'Go by referralId in everything'],
  ),
} satisfies Record<string, Diagnosis>;
