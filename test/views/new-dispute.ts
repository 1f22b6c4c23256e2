import type { TestHub } from '../support/hub.ts';
import { done } from './ask-act.ts';

/** A worker whose name no text of supervision may hold. */
export const worker = '欧阳静水';

/** A dispute the person's agency leads: one worker, one employer, a labour relation, triaged. */
export function newDispute(hub: TestHub, staffId: string, more: object = {}): Promise<string> {
  return done(hub, staffId, 'registerDispute', {
    channel: 'WALK_IN',
    headcount: 1,
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION',
    parties: [
      { role: 'WORKER', name: worker, phone: '13812345678' },
      { role: 'EMPLOYER', name: '某花卉有限公司' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
    ...more,
  });
}
