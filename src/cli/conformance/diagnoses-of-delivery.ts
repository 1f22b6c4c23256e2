import { diagnosis, keepIds, oneKey, readAgain, verifyFirst, type Diagnosis } from './diagnosis.ts';

/** What goes wrong in taking webhooks and in asking the hub. */
export const deliveryDiagnoses = {
  DUPLICATE_ACTED_TWICE: diagnosis(
    ['同一 id 的重复投递产生了第二次动作', 'A second delivery of one id led to a second act'],
    keepIds,
  ),
  DUPLICATE_NOT_ACKNOWLEDGED: diagnosis(
    ['重复投递没有得到 2xx', 'A second delivery of one id was not acknowledged'],
    ['见过的 id 也返回 2xx，否则平台会一直重发', 'Answer 2xx to an id you have seen, or it will come again and again'],
  ),
  REPLAY_ACTED_TWICE: diagnosis(
    ['旧事件重放产生了第二次动作', 'An event played again later led to a second act'],
    keepIds,
  ),
  ACTED_OUT_OF_ORDER: diagnosis(
    ['按事件内容而非平台现状办理，乱序时出错', 'Acted on what an event said, not on how the referral stands'],
    readAgain,
  ),
  ORDER_LOST_EVENT: diagnosis(
    ['乱序到达的移送没有签收', 'A referral whose event came late in the order was not received'],
    readAgain,
  ),
  DELAYED_EVENT_DROPPED: diagnosis(
    ['迟到但仍在期限内的事件被丢弃', 'An event that came late, but within the limit, was dropped'],
    ['时效只看 webhook-timestamp，不看 occurredAt', 'Judge freshness by webhook-timestamp, not by occurredAt'],
  ),
  LOST_EVENT_NOT_CAUGHT_UP: diagnosis(
    ['漏收的事件没有补读', 'What a lost webhook told of was not caught up with'],
    ['sequence 不连续时和启动时读取 feed 或 inbox', 'Read the feed or the inbox when sequence has a gap, and at start'],
  ),
  FORGED_TAKEN: diagnosis(['签名不符的请求被接受', 'A webhook with a wrong signature was taken'], verifyFirst),
  UNSIGNED_TAKEN: diagnosis(['没有签名的请求被接受', 'A webhook without a signature was taken'], verifyFirst),
  ALTERED_TAKEN: diagnosis(['签名后被改动的内容被接受', 'A body altered after it was signed was taken'], verifyFirst),
  STALE_TAKEN: diagnosis(['过期的时间戳被接受', 'A stale timestamp was taken'], verifyFirst),
  FUTURE_TAKEN: diagnosis(['来自未来的时间戳被接受', 'A timestamp from the future was taken'], verifyFirst),
  ROTATION_REFUSED: diagnosis(
    [
      '多个签名中只看了第一个，换钥期间会拒收',
      'Only the first of several signatures was looked at: nothing is taken while keys change',
    ],
    [
      'webhook-signature 以空格分隔，任一有效即接受',
      'webhook-signature is a list with spaces; one good signature is enough',
    ],
  ),
  UNKNOWN_TYPE_REFUSED: diagnosis(
    ['未知事件类型没有得到 2xx', 'An event of an unknown type was not acknowledged'],
    ['不认识的类型返回 2xx 并忽略', 'Answer 2xx to a type you do not know, and leave it'],
  ),
  UNKNOWN_TYPE_ACTED: diagnosis(
    ['未知事件类型引起了办理动作', 'An event of an unknown type led to an act'],
    ['不认识的类型返回 2xx 并忽略', 'Answer 2xx to a type you do not know, and leave it'],
  ),
  UNKNOWN_FIELD_REFUSED: diagnosis(
    ['事件多了未知字段就不处理', 'An event with a field more than known was not handled'],
    ['忽略不认识的字段', 'Leave fields you do not know'],
  ),
  DIED_ON_MALFORMED: diagnosis(
    ['畸形内容使系统停止工作', 'Malformed input stopped the system'],
    ['解析失败返回 400，继续服务', 'Answer 400 where parsing fails, and go on serving'],
  ),
  MALFORMED_ACKNOWLEDGED: diagnosis(
    ['畸形内容被当作已收到', 'Malformed input was acknowledged'],
    ['解析失败返回 400', 'Answer 400 where parsing fails'],
  ),
  KEY_MISSING: diagnosis(['办理动作没有幂等键', 'An act carried no idempotency key'], oneKey),
  KEY_REUSED: diagnosis(['同一幂等键用于不同动作', 'One idempotency key was used for different acts'], oneKey),
  RETRIED_UNDER_NEW_KEY: diagnosis(
    ['结果不明时换了新键重试', 'An act whose answer was lost was retried under a new key'],
    oneKey,
  ),
  RETRIED_WITH_OTHER_BODY: diagnosis(['重试改变了内容', 'A retry under the same key carried another body'], oneKey),
  UNKNOWN_OUTCOME_ABANDONED: diagnosis(['结果不明时没有重试', 'An act whose answer was lost was not retried'], oneKey),
  CONFLICT_ABANDONED: diagnosis(
    ['版本冲突后放弃办理', 'Gave up after CONFLICT'],
    [
      '重新读取 referral，仍可办则以新版本、新键再办',
      'Read the referral again, and where the step is still open take it with the new version and a new key',
    ],
  ),
  CONFLICT_REPEATED_BLINDLY: diagnosis(
    ['版本冲突后以旧版本重试', 'Retried with the old version after CONFLICT'],
    [
      '重新读取 referral，仍可办则以新版本、新键再办',
      'Read the referral again, and where the step is still open take it with the new version and a new key',
    ],
  ),
} satisfies Record<string, Diagnosis>;
