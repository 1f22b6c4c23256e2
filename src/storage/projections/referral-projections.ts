import type { FactOf } from '../../domain/history/fact.ts';
import { heldStates, returnedStates, type ReferralState } from '../../domain/referral/referral.ts';
import { groupColumns, type Occasion, type Projections } from './projection.ts';

/** Referrals and their clocks. */
export const referralProjections: Projections = {
  ReferralOpened: (fact, { at, scribe }) =>
    scribe.insert('referral', {
      id: fact.referralId,
      disputeId: fact.disputeId,
      ...fact.body,
      ...groupColumns(fact),
      sentAt: fact.body.state === 'SENT' ? at : null,
      version: 1,
      changedAt: at,
      stateSince: at,
    }),
  ReferralStepTaken: (fact, occasion) =>
    occasion.scribe.update('referral', fact.referralId!, stepColumns(fact, occasion)),
  DeadlineStarted: (fact, { scribe }) => {
    const { deadlineId, startedAt, dueAt, ...rest } = fact.body;
    scribe.insert('deadline', {
      id: deadlineId,
      disputeId: fact.disputeId,
      referralId: fact.referralId ?? null,
      ...rest,
      ...groupColumns(fact),
      state: 'RUNNING',
      startedAt: new Date(startedAt),
      dueAt: new Date(dueAt),
      extensionDays: 0,
      figure: fact.body.figure ?? null,
      pauses: [],
    });
  },
  DeadlineMoved: ({ body }, { scribe }) => {
    const { deadlineId, cause, dueAt, startedAt, ...rest } = body;
    const runs = cause === 'RESUMED' || cause === 'RESTARTED';
    const state = cause === 'PAUSED' ? { state: 'PAUSED' } : runs ? { state: 'RUNNING' } : {};
    const anew = startedAt ? { startedAt: new Date(startedAt) } : {};
    scribe.update('deadline', deadlineId, { ...rest, dueAt: new Date(dueAt), ...anew, ...state });
  },
  DeadlineStopped: ({ body }, { at, scribe }) =>
    scribe.update('deadline', body.deadlineId, { state: body.how, stoppedAt: at }),
};

/** Columns of the referral a step sets; the version is counted up by the unit of work. */
function stepColumns({ body }: FactOf<'ReferralStepTaken'>, { at, staffId }: Occasion): Record<string, unknown> {
  const { step, from, to, phase, extensionDays: _told, ...given } = body;
  return {
    ...given,
    state: to,
    phase,
    changedAt: at,
    ...(from === to ? {} : { stateSince: at }),
    ...(step === 'REQUEST_CANCELLATION' ? { cancellationAskedAt: at } : {}),
    ...(step === 'REFUSE_CANCELLATION' || !heldStates.includes(to) ? { cancellationAskedAt: null } : {}),
    ...(step === 'SUBMIT' ? { sentAt: at } : {}),
    ...(step === 'RECEIVE' || (from === 'SENT' && to !== 'WITHDRAWN' && to !== 'LAPSED') ? { receivedAt: at } : {}),
    ...(step === 'ACCEPT' ? { acceptedAt: at, acceptedBy: staffId } : {}),
    ...(isReturn(to) ? { returnedAt: at } : {}),
    ...(to === 'ACKNOWLEDGED' ? { acknowledgedAt: at } : {}),
  };
}

function isReturn(state: ReferralState): boolean {
  return returnedStates.includes(state);
}
