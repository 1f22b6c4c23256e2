import { describe, expect, test } from '@jest/globals';
import type { DisputeFile } from '../../../src/domain/dispute/dispute.ts';
import { disputeStageNames } from '../../../src/domain/dispute/stage.ts';
import { proceedingsFault } from '../../../src/domain/inspection/in-proceedings.ts';
import { liveStates, referralStates, type ReferralState } from '../../../src/domain/referral/referral.ts';

const taken = ['ARBITRATING', 'AWAITING_SUIT', 'LITIGATING', 'AWAITING_APPEAL', 'APPEALING'];

const file = (stage: string, referrals: readonly object[] = []) =>
  ({ dispute: { stage }, openReferrals: referrals }) as unknown as DisputeFile;

describe('a matter that arbitration or a court has (INSP 21)', () => {
  test.each(disputeStageNames)('at stage %s is redirected when one of them has it', (stage) => {
    const fault = proceedingsFault(file(stage));
    expect(fault !== null).toBe(taken.includes(stage));
    if (fault) expect(fault).toMatchObject({ code: 'ALREADY_IN_PROCEEDINGS', allowed: ['redirectInspection', 'R25'] });
  });

  test.each(Object.keys(referralStates) as ReferralState[])(
    'on its way there in state %s is redirected while it lives',
    (state) => {
      const filing = { kind: 'R15', state };
      expect(proceedingsFault(file('TRIAGED', [filing])) !== null).toBe(liveStates.includes(state));
      expect(proceedingsFault(file('TRIAGED', [{ ...filing, kind: 'R19' }]))).toBeNull();
    },
  );
});
