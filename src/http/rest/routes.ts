import type { Words } from '../../kernel/words.ts';

/** One route of REST: a registered operation, and where its variables stand in a request. Nothing is decided here. */
export interface RestRoute {
  readonly method: 'GET' | 'POST';
  /** Path below `/rest/v1`; `{name}` is a variable, or a field of the input where the operation takes one. */
  readonly path: string;
  /** Name of the operation in `schema/operations`. */
  readonly operation: string;
  readonly says: Words;
  /** Status of an answer that has what was asked for. */
  readonly status: 200 | 201 | 202;
  /** Whether `If-Match` may say the version the caller saw. */
  readonly versioned?: true;
  /** Object of the payload that was changed; its version is the ETag. */
  readonly changed?: 'dispute' | 'referral' | 'export';
}

function get(path: string, operation: string, zh: string, en: string): RestRoute {
  return { method: 'GET', path, operation, says: { zh, en }, status: 200 };
}

type Act = Partial<Pick<RestRoute, 'status' | 'versioned' | 'changed'>>;

function post(path: string, operation: string, says: readonly [zh: string, en: string], act: Act = {}): RestRoute {
  const [zh, en] = says;
  return { method: 'POST', path, operation, says: { zh, en }, status: 200, ...act };
}

const ofDispute = { changed: 'dispute' } as const;

/** Every route. A new one is a line here, and an operation in `schema/operations` where there is none yet. */
export const restRoutes: readonly RestRoute[] = [
  get('/viewer', 'Viewer', '本人、单位与权限', 'Who you are, for whom, and what you may'),
  get('/inbox', 'Inbox', '收件箱', 'What was referred to your agency and is not closed'),
  get('/sent', 'Sent', '已发移送', 'What your agency referred and waits for'),
  get('/deadlines', 'Deadlines', '期限', 'Clocks that run, the next to end first'),
  get('/referral-kinds', 'ReferralKinds', '移送种类', 'Kinds of referral with their steps'),
  get('/disputes', 'RestDisputes', '本单位参与的争议', 'Disputes your agency takes part in'),
  get('/disputes/{disputeId}', 'RestDispute', '一件争议', 'One dispute'),
  get('/referrals/{id}', 'ReferralById', '一件移送', 'One referral'),
  post('/disputes', 'RegisterDispute', ['登记争议', 'Registers a dispute'], { ...ofDispute, status: 201 }),
  post('/disputes/{disputeId}/complaint', 'ReceiveComplaint', ['收到起诉材料', 'Receives a complaint'], ofDispute),
  post('/disputes/{disputeId}/notes', 'AddNote', ['添加记录', 'Adds a note'], { ...ofDispute, status: 201 }),
  post('/disputes/{disputeId}/documents', 'AttachDocument', ['登记材料', 'Attaches a document'], {
    ...ofDispute,
    status: 201,
  }),
  post('/disputes/{disputeId}/consents', 'RecordConsent', ['登记同意', 'Records a consent'], {
    ...ofDispute,
    status: 201,
  }),
  post('/disputes/{disputeId}/referrals', 'SendReferral', ['发出移送', 'Sends a referral'], {
    changed: 'referral',
    status: 201,
  }),
  post('/disputes/{disputeId}/referrals/preview', 'RestPreview', [
    '预览移送',
    'Tells what sending would do; writes nothing',
  ]),
  post('/referrals/{referralId}/steps', 'TakeReferralStep', ['办理移送的一步', 'Takes a step of a referral'], {
    ...{ changed: 'referral', versioned: true },
  }),
  post('/exports', 'RequestExport', ['申请导出', 'Asks for an export'], { changed: 'export', status: 202 }),
  post('/exports/{exportId}/approval', 'ApproveExport', ['以第二人身份同意导出', 'Agrees to an export'], {
    changed: 'export',
  }),
  get('/exports/{id}', 'ExportState', '一项导出', 'One export'),
];

/** Routes that tell events page by page, by the subscriptions that stream them. */
export const eventRoutes: readonly RestRoute[] = [
  get('/events', 'Events', '事件，按游标逐页', 'What happened, from a cursor on'),
  get('/disputes/{id}/events', 'DisputeEvents', '一件争议的事件', 'What happened in one dispute'),
];

/** Where the routes stand. */
export const restBase = '/rest/v1';
