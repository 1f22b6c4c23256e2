import type { RequestState } from '../../domain/loop/referral-request.ts';
import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** A request as one of its two agencies reads it. */
export interface RequestBody {
  readonly id: string;
  readonly askerAgencyId: string;
  readonly holderAgencyId: string;
  readonly kindCode: string;
  readonly aboutAgencyId: string | null;
  readonly aboutNumber: string | null;
  readonly aboutText: string | null;
  readonly reason: string;
  readonly state: RequestState;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  /** The holder's own words; null to the asker. */
  readonly answerReason: string | null;
  readonly referralId: string | null;
  /** The dispute of that number, to the holder; whether the holder may see it is judged where it is read. */
  readonly matchId: string | null;
}

const body = `json_build_object('id', q.id, 'askerAgencyId', q.asker_agency_id, 'holderAgencyId', q.holder_agency_id,
  'kindCode', q.kind, 'aboutAgencyId', q.about_agency_id, 'aboutNumber', q.about_number, 'aboutText', q.about_text,
  'reason', q.reason, 'state', q.state, 'askedAt', q.asked_at, 'answeredAt', q.answered_at,
  'answerReason', case when q.holder_agency_id = $1 then q.answer_reason end, 'referralId', q.referral_id,
  'matchId', case when q.holder_agency_id = $1 and q.about_number is not null then
    (select a.dispute_id from alias a where a.agency_id = q.about_agency_id and a.number = q.about_number) end) as body`;

const ofAgency = { INCOMING: 'q.holder_agency_id = $1', OUTGOING: 'q.asker_agency_id = $1' } as const;

/** Which way requests go: to the caller's agency, or from it. */
export type RequestDirection = keyof typeof ofAgency;

const list = (direction: RequestDirection) =>
  statement(`select ${body} from referral_request q
where ${ofAgency[direction]} and ($2::timestamptz is null or (q.asked_at, q.id) < ($2::timestamptz, $3::text))
  and (not $4::boolean or q.state = 'OPEN')
order by q.asked_at desc, q.id desc limit $5::int`);

const lists = { INCOMING: list('INCOMING'), OUTGOING: list('OUTGOING') } as const;

const one = statement(`select ${body} from referral_request q
where q.id = $2 and (q.holder_agency_id = $1 or q.asker_agency_id = $1)`);

/** One page of requests: how many, after which, and whether only those that wait. */
export interface RequestPage {
  readonly first: number;
  readonly after: readonly [at: string, id: string] | null;
  readonly openOnly: boolean;
}

/** Requests to the caller's agency, or from it, newest first; one statement, whatever they are about. */
export async function requestList(
  database: Database,
  { agencyId }: Pick<Principal, 'agencyId'>,
  direction: RequestDirection,
  { first, after, openOnly }: RequestPage,
): Promise<RequestBody[]> {
  const params = [agencyId, after?.[0] ?? null, after?.[1] ?? null, openOnly, first + 1];
  const rows = await database.query<{ body: RequestBody }>(lists[direction], params);
  return rows.map((row) => row.body);
}

/** One request, to whoever made it and whoever it was made to. */
export async function requestById(
  database: Database,
  { agencyId }: Pick<Principal, 'agencyId'>,
  id: string,
): Promise<RequestBody | null> {
  const [row] = await database.query<{ body: RequestBody }>(one, [agencyId, id]);
  return row?.body ?? null;
}
