import type { FactBodies, FactType } from '../../../src/domain/history/fact.ts';

/** A fact as the table holds it; instants as ISO text. */
export type RecordedFact = {
  [Type in FactType]: {
    readonly type: Type;
    readonly body: FactBodies[Type];
    readonly referralId: string | null;
    readonly fieldGroup: string;
    readonly staffId: string | null;
    readonly occurredAt: string;
  };
}[FactType];

type Row = Record<string, unknown>;

/** Present state by table and id, as it follows from history alone. */
export type State = Record<
  'dispute' | 'track' | 'referral' | 'deadline' | 'participation' | 'consent' | 'obligation' | 'instalment',
  Map<string, Row>
>;

const receiverAnswers = ['RECEIVE', 'ACCEPT', 'DECLINE', 'ASK_MORE'];
const comeBack = ['COMPLETED', 'TERMINATED', 'DECLINED', 'LAPSED', 'WITHDRAWN'];

/**
 * Folds the facts of one dispute, oldest first, into what the tables should say. Written from the meaning of the facts
 * and not from the program's own projections, so that the two can disagree.
 */
export function foldHistory(disputeId: string, facts: readonly RecordedFact[]): State {
  const state: State = {
    dispute: new Map(),
    track: new Map(),
    referral: new Map(),
    deadline: new Map(),
    participation: new Map(),
    consent: new Map(),
    obligation: new Map(),
    instalment: new Map(),
  };
  const change = (table: keyof State, id: string, columns: Row) => {
    state[table].set(id, { ...state[table].get(id), ...columns });
  };
  for (const fact of facts) fold(fact, (table, id, columns) => change(table, id ?? disputeId, columns), state);
  return state;
}

type Change = (table: keyof State, id: string | null, columns: Row) => void;

function fold(fact: RecordedFact, change: Change, state: State): void {
  const { occurredAt: at, referralId, fieldGroup, staffId } = fact;
  switch (fact.type) {
    case 'DisputeRegistered': {
      const { leadAgencyId, ...rest } = fact.body;
      const fresh = {
        stage: 'REGISTERED',
        ...blankDispute,
        docketed: false,
        closedAt: null,
        closeReason: null,
        registeredAt: at,
      };
      return change('dispute', null, { ...rest, ...fresh, leadAgencyId, accountableAgencyId: leadAgencyId });
    }
    case 'StageMoved':
      return change('dispute', null, stageColumns(fact.body));
    case 'DisputeTriaged':
      return change('dispute', null, { ...fact.body });
    case 'DisputeSuspended':
      return change('dispute', null, { suspensionGround: fact.body.ground });
    case 'TrackMoved': {
      const { track, from, to } = fact.body;
      const opened = from === null ? { track, fieldGroup, openedAt: at } : {};
      return change('track', track, { ...opened, state: to, changedAt: at });
    }
    case 'AccountabilityMoved':
      return change('dispute', null, { accountableAgencyId: fact.body.toAgencyId });
    case 'CaseDocketed':
      // Only a civil number (民初) is the suit itself; applications carry 民特 or 执.
      return fact.body.caseNumber.includes('民初') ? change('dispute', null, { docketed: true }) : undefined;
    case 'DisputeClosed':
      return change('dispute', null, { closedAt: at, closeReason: fact.body.reason });
    case 'DisputeReopened':
      return change('dispute', null, { closedAt: null, closeReason: null });
    case 'ParticipationOpened': {
      const { participationId, legalBasis, opensAt, endsAt, ...rest } = fact.body;
      const span = { fromAt: opensAt ?? at, toAt: endsAt ?? null };
      return change('participation', participationId, { onlyIds: null, ...rest, ...legalBasis, ...span });
    }
    case 'ParticipationEnded':
      return change('participation', fact.body.participationId, { toAt: fact.body.endsAt });
    case 'ConsentGiven': {
      const { consentId, ...rest } = fact.body;
      return change('consent', consentId, { ...rest, givenAt: at, withdrawnAt: null });
    }
    case 'ConsentWithdrawn':
      return change('consent', fact.body.consentId, { withdrawnAt: at });
    case 'ReferralOpened':
      return change('referral', referralId, {
        ...fact.body,
        fieldGroup,
        ...blankReferral,
        followsReferralId: fact.body.followsReferralId ?? null,
        sentAt: fact.body.state === 'SENT' ? at : null,
        version: 1,
        changedAt: at,
        stateSince: at,
      });
    case 'ReferralStepTaken': {
      const before = state.referral.get(referralId!)!;
      return change('referral', referralId, stepColumns(fact.body, { before, at, staffId }));
    }
    case 'DeadlineStarted': {
      const { deadlineId, ...rest } = fact.body;
      const fresh = { state: 'RUNNING', extensionDays: 0, pauses: [], stoppedAt: null };
      return change('deadline', deadlineId, { figure: null, ...rest, referralId, fieldGroup, ...fresh });
    }
    case 'DeadlineMoved': {
      const { deadlineId, cause, ...rest } = fact.body;
      const stands = { PAUSED: 'PAUSED', RESUMED: 'RUNNING', EXTENDED: null, RESTARTED: 'RUNNING', RECALCULATED: null }[
        cause
      ];
      return change('deadline', deadlineId, { ...rest, ...(stands ? { state: stands } : {}) });
    }
    case 'DeadlineStopped':
      return change('deadline', fact.body.deadlineId, { state: fact.body.how, stoppedAt: at });
    case 'ObligationRecorded': {
      const { obligationId, instalments, ...rest } = fact.body;
      change('obligation', obligationId, { ...rest, referralId });
      for (const { id, ...each } of instalments) change('instalment', id, { ...each, obligationId, paidFen: 0 });
      return;
    }
    case 'ObligationEnforceable':
      return change('obligation', fact.body.obligationId, { enforceableAt: fact.body.from });
    case 'TitleLost':
      return change('obligation', fact.body.obligationId, { enforceableAt: null });
    case 'PaymentRecorded': {
      const paid = Number(state.instalment.get(fact.body.instalmentId)?.['paidFen'] ?? 0);
      return change('instalment', fact.body.instalmentId, { paidFen: paid + fact.body.amountFen });
    }
    default:
      // Facts of an agency's own record, parties, claims, papers and notes: their rows hold what history must not.
      return;
  }
}

const blankDispute = {
  subStage: null,
  previousStage: null,
  suspensionGround: null,
  followUpState: null,
  urgency: null,
};

function stageColumns({ event, from, to, sub }: FactBodies['StageMoved']): Row {
  const interrupted = event === 'SUSPENDED' || event === 'DUPLICATE_FOUND';
  return {
    stage: to,
    subStage: sub ?? null,
    previousStage: interrupted ? from : null,
    ...(event === 'RESUMED' || (from === 'SUSPENDED' && to === 'CLOSED') ? { suspensionGround: null } : {}),
    ...(to === 'CLOSED' ? { followUpState: event === 'FOLLOW_UP_DONE' ? 'DONE' : 'PENDING' } : {}),
    ...(event === 'REOPENED' ? { followUpState: null } : {}),
  };
}

const blankReferral = {
  phase: null,
  receivedAt: null,
  acceptedAt: null,
  acceptedBy: null,
  assigneeId: null,
  returnedAt: null,
  acknowledgedAt: null,
  outcome: null,
  declineReason: null,
  suggestedAgencyId: null,
  caseNumber: null,
  cancellationAskedAt: null,
  followsReferralId: null,
};

function stepColumns(
  body: FactBodies['ReferralStepTaken'],
  { before, at, staffId }: { before: Row; at: string; staffId: string | null },
): Row {
  const { step, from, to, phase, assigneeId, outcome, declineReason, suggestedAgencyId, caseNumber } = body;
  const given = { assigneeId, outcome, declineReason, suggestedAgencyId, caseNumber };
  const first = from === 'SENT' && receiverAnswers.includes(step);
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    state: to,
    phase,
    changedAt: at,
    ...(from === to ? {} : { stateSince: at }),
    ...(step === 'REQUEST_CANCELLATION' ? { cancellationAskedAt: at } : {}),
    ...(step === 'REFUSE_CANCELLATION' || comeBack.includes(to) ? { cancellationAskedAt: null } : {}),
    version: Number(before['version']) + 1,
    ...(step === 'SUBMIT' ? { sentAt: at } : {}),
    ...(first ? { receivedAt: at } : {}),
    ...(step === 'ACCEPT' ? { acceptedAt: at, acceptedBy: staffId } : {}),
    ...(comeBack.includes(to) ? { returnedAt: at } : {}),
    ...(step === 'ACKNOWLEDGE' ? { acknowledgedAt: at } : {}),
  };
}

/** Where the two disagree: `table id column: what history says ≠ what the table says`. */
export function disagreements(history: State, tables: State): string[] {
  return (Object.keys(history) as (keyof State)[]).flatMap((table) => {
    const ids = new Set([...history[table].keys(), ...tables[table].keys()]);
    return [...ids].flatMap((id) => {
      const [told, kept] = [history[table].get(id), tables[table].get(id)];
      if (!told || !kept) return [`${table} ${id}: ${told ? 'not in the table' : 'not in history'}`];
      const columns = new Set([...Object.keys(told), ...Object.keys(kept)]);
      return [...columns]
        .filter((column) => text(told[column]) !== text(kept[column]))
        .map((column) => `${table} ${id} ${column}: ${text(told[column])} ≠ ${text(kept[column])}`);
    });
  });
}

/** One text for one value: an instant is an instant however it is written, a key order means nothing. */
function text(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString();
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${key}:${text(each)}`).join()}}`;
}
