import { diagnosis, officer, readAgain, type Diagnosis } from './diagnosis.ts';

/** What goes wrong in handling a matter. */
export const stepDiagnoses = {
  HELLO_NOT_ANSWERED: diagnosis(
    ['伙伴未以 2xx 应答 conformance.hello', 'The partner did not answer conformance.hello with 2xx'],
    [
      '确认地址可达，并按 docs/conformance.md 实现握手',
      'See that the address is reachable and the hand-shake of docs/conformance.md is there',
    ],
  ),
  NOT_ACKNOWLEDGED: diagnosis(
    ['webhook 未在时限内得到 2xx', 'A webhook was not answered with 2xx in time'],
    ['验签并保存后立即返回 204，业务随后再办', 'Answer 204 as soon as it is verified and stored; work afterwards'],
  ),
  ACKNOWLEDGED_AFTER_WORK: diagnosis(
    [
      '应答等到业务办完才发出，平台一慢就会超时重发',
      'The answer waited for the work: whenever the hub is slow, it is sent again',
    ],
    ['先存入队列并返回 204，再由后台办理', 'Store it, answer 204, and work in the background'],
  ),
  NOT_RECEIVED: diagnosis(['没有签收移送', 'The referral was not received (RECEIVE)'], readAgain),
  NOT_ACCEPTED: diagnosis(['承办人决定接受，但没有接受', 'The officer accepts, the system did not'], officer),
  NOT_DECLINED: diagnosis(['承办人决定退回，但没有退回', 'The officer declines, the system did not'], officer),
  DECLINE_REASON_CHANGED: diagnosis(
    ['退回理由代码与承办人所选不同', 'Declined on another coded ground than the officer named'],
    [
      '原样传递 declineReason，代码取自该种移送的 declineReasons',
      'Pass declineReason on as it is; its codes are those of the kind',
    ],
  ),
  NOT_ASKED_FOR_MORE: diagnosis(
    ['承办人要求补正，但没有提出', 'The officer asks for more, the system did not'],
    officer,
  ),
  STUCK_AFTER_RESUBMISSION: diagnosis(
    ['对方补正后没有继续办理', 'The matter did not go on when more material had come'],
    ['收到补正事件后恢复暂停的事项', 'Take the waiting matter up again on the event of the resubmission'],
  ),
  NOT_COMPLETED: diagnosis(['承办人办结，但没有办结', 'The officer completes, the system did not'], officer),
  OUTCOME_CHANGED: diagnosis(
    ['办结结果与承办人所选不同', 'Completed with another outcome than the officer named'],
    ['原样传递 outcome', 'Pass the outcome on as it is'],
  ),
  OUTCOME_PAPERS_MISSING: diagnosis(
    ['办结结果要求的材料没有随附', 'The documents the outcome asks for were not given'],
    ['按 outcomes.documents 附上材料', 'Give the documents that outcomes.documents lists'],
  ),
  NOT_EXTENDED: diagnosis(['承办人延长期限，但没有延长', 'The officer extends, the system did not'], officer),
  CONSENT_ASSERTED: diagnosis(
    ['当事人未全部同意，系统却声明 consentOfAll', 'consentOfAll was stated although not every party agreed'],
    [
      'consentOfAll 只能来自承办人的记录，不得默认为真',
      'consentOfAll comes from the record of the officer and is never true by default',
    ],
  ),
  ACTED_ON_WITHDRAWN: diagnosis(['移送已撤回，仍在办理', 'Acted on a referral that had been withdrawn'], readAgain),
  CANCELLATION_NOT_ANSWERED: diagnosis(
    ['对方请求撤回，没有答复', 'The sender asked to have it back and was not answered'],
    [
      '处理 referral.cancellation.asked，由承办人同意或不同意',
      'Handle referral.cancellation.asked: the officer agrees or refuses',
    ],
  ),
  ACTED_ON_LAPSED: diagnosis(['移送已逾期退回，仍在办理', 'Acted on a referral that had lapsed'], readAgain),
} satisfies Record<string, Diagnosis>;
