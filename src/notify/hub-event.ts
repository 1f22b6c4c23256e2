import type { FactType } from '../domain/history/fact.ts';
import { unsentStates, type ReferralState } from '../domain/referral/referral.ts';
import type { StepName } from '../domain/referral/step-names.ts';
import { factRegister } from '../policy/fact-register.ts';
import type { EndedSight, FeedEntry } from '../storage/reads/feed.ts';

/** Upper snake case of a name in camel case. */
type Snake<Name extends string, IsFirst = true> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Uppercase<Head> : IsFirst extends true ? Head : `_${Head}`}${Snake<Tail, false>}`
  : '';

/**
 * What each step of a referral is called when it is told. Every step has a name, and what is not the step of a referral
 * is called as its fact.
 */
const stepTypes = {
  SUBMIT: 'REFERRAL_SENT',
  CANCEL: 'REFERRAL_CANCELLED',
  RECORD_CONSENT_REFUSED: 'REFERRAL_CONSENT_REFUSED',
  RECEIVE: 'REFERRAL_RECEIVED',
  ACCEPT: 'REFERRAL_ACCEPTED',
  DECLINE: 'REFERRAL_DECLINED',
  ASK_MORE: 'REFERRAL_MORE_ASKED',
  RESUBMIT: 'REFERRAL_RESUBMITTED',
  START: 'REFERRAL_STARTED',
  ASSIGN_LAWYER: 'REFERRAL_LAWYER_ASSIGNED',
  RECORD_OTHER_PARTY_AGREED: 'REFERRAL_OTHER_PARTY_AGREED',
  RECORD_DELIVERED: 'REFERRAL_DELIVERED',
  RECORD_REPLY: 'REFERRAL_REPLIED',
  RECORD_OBJECTION: 'REFERRAL_OBJECTED',
  REASSIGN: 'REFERRAL_REASSIGNED',
  PROVIDE_FIRST: 'REFERRAL_AID_GIVEN_FIRST',
  TAKE_MEASURE: 'REFERRAL_MEASURE_TAKEN',
  CONVENE: 'REFERRAL_CONVENED',
  ASSIGN_LEAD: 'REFERRAL_LEAD_ASSIGNED',
  OPEN_ACTIONS: 'REFERRAL_ACTIONS_OPENED',
  REVIEW: 'REFERRAL_REVIEWED',
  SERVE_COPY: 'REFERRAL_COPY_SERVED',
  DECIDE: 'REFERRAL_DECIDED',
  RECORD_FILED: 'REFERRAL_FILED',
  RECORD_CONTACTED: 'REFERRAL_CONTACTED',
  RECORD_UNREACHED: 'REFERRAL_UNREACHED',
  RECORD_UNREACHED_AGAIN: 'REFERRAL_UNREACHED_AGAIN',
  RECORD_CALLBACK: 'REFERRAL_CALLED_BACK',
  RECORD_RATING: 'REFERRAL_RATED',
  RECORD_TOLD: 'REFERRAL_TOLD',
  RECORD_REVIEW_ASKED: 'REFERRAL_REVIEW_ASKED',
  RECORD_REVIEW: 'REFERRAL_REVIEW_GIVEN',
  RECORD_RE_REVIEW_ASKED: 'REFERRAL_RE_REVIEW_ASKED',
  RECORD_RE_REVIEW: 'REFERRAL_RE_REVIEW_GIVEN',
  RECORD_ORAL_REPORT: 'REFERRAL_REPORTED_ORALLY',
  RECORD_WRITTEN_REPORT: 'REFERRAL_REPORTED_IN_WRITING',
  RECORD_FOLLOW_UP_REPORT: 'REFERRAL_REPORTED_FURTHER',
  RECORD_CONTROLLED: 'REFERRAL_CONTROLLED',
  RECORD_SIGNED: 'REFERRAL_SIGNED',
  RECORD_SUBMITTED: 'REFERRAL_SUBMITTED',
  RECORD_INVESTIGATED: 'REFERRAL_INVESTIGATED',
  EXTEND: 'REFERRAL_EXTENDED',
  SUSPEND: 'REFERRAL_SUSPENDED',
  RESUME: 'REFERRAL_RESUMED',
  COMPLETE: 'REFERRAL_COMPLETED',
  TERMINATE: 'REFERRAL_TERMINATED',
  WITHDRAW: 'REFERRAL_WITHDRAWN',
  REQUEST_CANCELLATION: 'REFERRAL_CANCELLATION_ASKED',
  AGREE_CANCELLATION: 'REFERRAL_CANCELLATION_AGREED',
  REFUSE_CANCELLATION: 'REFERRAL_CANCELLATION_REFUSED',
  ACKNOWLEDGE: 'REFERRAL_ACKNOWLEDGED',
  LAPSE: 'REFERRAL_LAPSED',
} as const satisfies Record<StepName, string>;

/** Kept and not sent yet: told to its own agency alone. */
const drafted = 'REFERRAL_DRAFTED';

/** The last thing that is told of a dispute to whoever does not see it any more, or of a stream that is over. */
export const accessEnded = 'ACCESS_ENDED';

/** What a stream says of itself: that it is open, and that it ends though nothing is over. They take no place. */
export const streamOpened = 'STREAM_OPENED';
export const streamClosed = 'STREAM_CLOSED';

type PlainFact = Exclude<FactType, 'ReferralOpened' | 'ReferralStepTaken'>;

/** The type of an event: what happened, in the past tense. New ones may come; what a receiver does not know it leaves. */
export type HubEventType =
  | Snake<PlainFact>
  | (typeof stepTypes)[StepName]
  | typeof drafted
  | typeof accessEnded
  | typeof streamOpened
  | typeof streamClosed;

/** What a type of event tells of: a fact, a step of a referral, a draft, the end of sight, or the stream itself. */
export type EventSubject =
  | { readonly of: 'FACT'; readonly fact: PlainFact }
  | { readonly of: 'STEP'; readonly step: StepName }
  | { readonly of: 'DRAFT' | 'END' | 'OPENED' | 'CLOSED' };

const plainFacts = Object.keys(factRegister).filter(
  (type) => type !== 'ReferralOpened' && type !== 'ReferralStepTaken',
) as PlainFact[];

const plainTypes = new Map<FactType, HubEventType>(
  plainFacts.map((fact) => [fact, fact.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase() as HubEventType]),
);

/** Every type of event with what it tells of. */
export const hubEventTypes: ReadonlyMap<HubEventType, EventSubject> = new Map<HubEventType, EventSubject>([
  ...(Object.entries(stepTypes) as [StepName, HubEventType][]).map(
    ([step, type]) => [type, { of: 'STEP', step }] as const,
  ),
  [drafted, { of: 'DRAFT' }],
  ...plainFacts.map((fact) => [plainTypes.get(fact)!, { of: 'FACT', fact }] as const),
  [accessEnded, { of: 'END' }],
  [streamOpened, { of: 'OPENED' }],
  [streamClosed, { of: 'CLOSED' }],
]);

/** What a fact is called when it is told; total over all types of facts and all steps. */
export function eventTypeOf({ type, step, to }: Pick<FeedEntry, 'type' | 'step' | 'to'>): HubEventType {
  if (type === 'ReferralOpened') return isUnsent(to) ? drafted : stepTypes.SUBMIT;
  if (type !== 'ReferralStepTaken') return plainTypes.get(type)!;
  // A draft that is submitted and waits for a consent has not left yet.
  return step === 'SUBMIT' && isUnsent(to) ? drafted : stepTypes[step!];
}

function isUnsent(state: ReferralState | null): boolean {
  return state !== null && unsentStates.includes(state);
}

/** One thing that happened, as every channel tells it: ids and codes, no name, no free text, no personal value. */
export interface HubEvent {
  /** Id of the fact, the same however often and to whomever it is told. */
  readonly id: string;
  readonly type: HubEventType;
  /** ISO instants. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** Null only where it is the stream that is spoken of. */
  readonly disputeId: string | null;
  /** Null where the dispute is not for the receiver any more. */
  readonly disputeNumber: string | null;
  readonly referralId: string | null;
  readonly referralKind: string | null;
  /** State the event led to; where it led to none, the state at the time of telling. */
  readonly referralState: ReferralState | null;
  /** Place in the receiver's own sequence: 1, 2, 3 …, without a gap. */
  readonly sequence: number;
  /** Opaque; reading on after it yields what comes next. */
  readonly cursor: string;
  readonly correlationId: string | null;
}

/** An event that has no place in anybody's sequence yet. */
export type Tidings = Omit<HubEvent, 'sequence' | 'cursor'>;

/** What is told of a fact. */
export function tidingsOf(entry: FeedEntry): Tidings {
  const { id, occurredAt, recordedAt, disputeId, disputeNumber, referralId, referralKind, correlationId } = entry;
  const referralState = referralKind === null ? null : (entry.to ?? entry.referralState);
  return {
    ...{
      id,
      type: eventTypeOf(entry),
      occurredAt: iso(occurredAt),
      recordedAt: iso(recordedAt),
      disputeId,
      disputeNumber,
    },
    ...{ referralId, referralKind, referralState, correlationId },
  };
}

/** What is told when sight of a dispute is over; `id` is that of the part that ended. */
export function farewellOf(ended: Pick<EndedSight, 'id' | 'at' | 'disputeId'>): Tidings {
  return signOf(accessEnded, ended);
}

/** What tells of no fact: an end of sight, or the stream itself. */
export function signOf(
  type: typeof accessEnded | typeof streamOpened | typeof streamClosed,
  { id, at, disputeId = null }: { readonly id: string; readonly at: string; readonly disputeId?: string | null },
): Tidings {
  return {
    ...{ id, type, occurredAt: iso(at), recordedAt: iso(at), disputeId, disputeNumber: null },
    ...{ referralId: null, referralKind: null, referralState: null, correlationId: null },
  };
}

/** PostgreSQL writes an instant in JSON with microseconds and an offset. */
function iso(instant: string): string {
  return new Date(instant).toISOString();
}
