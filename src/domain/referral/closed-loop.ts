import type { StepDefinition } from './referral-kind.ts';
import { heldStates } from './referral.ts';
import { stepNames, type StepName } from './step-names.ts';

type Steps = Partial<Record<StepName, StepDefinition>>;

function step(name: StepName, rest: Omit<StepDefinition, 'title'>): Steps {
  return { [name]: { title: stepNames[name], ...rest } };
}

/**
 * The loop every referral shares: sent, received, accepted or declined, worked on, an outcome, acknowledged by the
 * sender. A kind spreads it and overrides what its law says otherwise.
 */
export const closedLoop: Steps = {
  ...step('SUBMIT', { by: 'SENDER', from: ['DRAFT', 'CONSENT_PENDING'], to: 'SENT' }),
  ...step('CANCEL', { by: 'SENDER', from: ['DRAFT', 'CONSENT_PENDING'], to: 'CANCELLED' }),
  ...step('RECORD_CONSENT_REFUSED', { by: 'SENDER', from: ['CONSENT_PENDING'], to: 'NOT_SENT' }),
  ...step('RECEIVE', { by: 'RECEIVER', from: ['SENT'], to: 'RECEIVED' }),
  ...step('ACCEPT', { by: 'RECEIVER', from: ['SENT', 'RECEIVED'], to: 'ACCEPTED' }),
  ...step('DECLINE', {
    by: 'RECEIVER',
    from: ['SENT', 'RECEIVED'],
    to: 'DECLINED',
    needs: ['DECLINE_REASON'],
    stops: 'ALL',
  }),
  ...step('ASK_MORE', { by: 'RECEIVER', from: ['SENT', 'RECEIVED'], to: 'SUPPLEMENTING', needs: ['REASON'] }),
  ...step('RESUBMIT', { by: 'SENDER', from: ['SUPPLEMENTING'], to: 'RECEIVED' }),
  ...step('START', { by: 'RECEIVER', from: ['ACCEPTED'], to: 'IN_PROGRESS' }),
  ...step('SUSPEND', { by: 'RECEIVER', from: ['IN_PROGRESS'], to: 'SUSPENDED', needs: ['REASON'] }),
  ...step('RESUME', { by: 'RECEIVER', from: ['SUSPENDED'], to: 'IN_PROGRESS' }),
  ...step('COMPLETE', {
    by: 'RECEIVER',
    from: ['ACCEPTED', 'IN_PROGRESS'],
    to: 'COMPLETED',
    needs: ['OUTCOME'],
    stops: 'ALL',
  }),
  ...step('TERMINATE', {
    by: 'RECEIVER',
    from: ['ACCEPTED', 'IN_PROGRESS', 'SUSPENDED'],
    to: 'TERMINATED',
    needs: ['REASON'],
    stops: 'ALL',
  }),
  ...step('WITHDRAW', {
    by: 'SENDER',
    from: ['SENT', 'RECEIVED', 'SUPPLEMENTING'],
    to: 'WITHDRAWN',
    needs: ['REASON'],
    stops: 'ALL',
  }),
  ...step('REQUEST_CANCELLATION', {
    by: 'SENDER',
    from: heldStates,
    to: 'SAME',
    cancellation: 'ASKS',
    needs: ['REASON'],
  }),
  ...step('AGREE_CANCELLATION', {
    by: 'RECEIVER',
    from: heldStates,
    to: 'WITHDRAWN',
    cancellation: 'ANSWERS',
    stops: 'ALL',
  }),
  ...step('REFUSE_CANCELLATION', {
    by: 'RECEIVER',
    from: heldStates,
    to: 'SAME',
    cancellation: 'ANSWERS',
    needs: ['REASON'],
  }),
  ...step('LAPSE', { by: 'HUB', from: ['SENT', 'RECEIVED'], to: 'LAPSED', stops: 'ALL' }),
  ...step('ACKNOWLEDGE', {
    by: 'SENDER',
    from: ['COMPLETED', 'TERMINATED', 'DECLINED', 'LAPSED', 'WITHDRAWN'],
    to: 'ACKNOWLEDGED',
  }),
};

/**
 * The loop with some steps changed: what is given is laid over the shared step; null takes the step away. What a
 * withdrawal brings about, an agreed cancellation brings about too; a kind that cannot be withdrawn, or that nobody
 * ever holds, cannot be asked back.
 */
export function closedLoopWith(changes: Partial<Record<StepName, Partial<StepDefinition> | null>>): Steps {
  const steps: Steps = { ...closedLoop };
  for (const [name, change] of Object.entries(changes) as [StepName, Partial<StepDefinition> | null][]) {
    if (change === null) delete steps[name];
    else steps[name] = { title: stepNames[name], ...closedLoop[name], ...change } as StepDefinition;
  }
  const isHeld = Object.values(steps).some(({ to }) => to !== 'SAME' && heldStates.includes(to));
  if (!steps.WITHDRAW || !isHeld) {
    for (const name of cancellationSteps) if (!changes[name]) delete steps[name];
  } else if (steps.AGREE_CANCELLATION) {
    const { raises, starts, pauses, resumes } = steps.WITHDRAW;
    const effects = Object.entries({ raises, starts, pauses, resumes }).filter(([, value]) => value !== undefined);
    steps.AGREE_CANCELLATION = { ...Object.fromEntries(effects), ...steps.AGREE_CANCELLATION };
  }
  return steps;
}

const cancellationSteps = ['REQUEST_CANCELLATION', 'AGREE_CANCELLATION', 'REFUSE_CANCELLATION'] as const;
