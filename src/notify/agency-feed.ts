import type { Principal } from '../domain/agency/agency.ts';
import { judge } from '../policy/judge.ts';
import { seen, sightIn } from '../policy/sight.ts';
import { agencySlice, type JudgedEnd, type JudgedEntry } from '../storage/reads/agency-feed.ts';
import type { FeedAsked, FeedEntry, FeedSlice } from '../storage/reads/feed.ts';
import type { Database } from '../storage/database.ts';
import type { PeopleOf } from './audience.ts';

/**
 * What happened after a place, as far as somebody in office at the agency may read it at this moment: judged when it is
 * told, by the permissions that show it on a timeline.
 */
export async function agencyFeed(
  database: Database,
  agencyId: string,
  { peopleOf, ...asked }: FeedAsked & { readonly now: Date; readonly peopleOf: PeopleOf },
): Promise<Omit<FeedSlice, 'sees'>> {
  const { entries, ended, through, isMore } = await agencySlice(database, agencyId, asked);
  const people = peopleOf(agencyId);
  return {
    entries: entries.flatMap((entry) => toldOf(entry, people, asked.now)),
    ended: ended.filter((end) => isCutOff(end, people, asked.now)).filter(isFirstOfDispute),
    through,
    isMore,
  };
}

/** The entry as somebody of the people may be told of it; nothing where nobody may. */
function toldOf(entry: JudgedEntry, people: readonly Principal[], at: Date): FeedEntry[] {
  const { group, isShared, agencyId, fromAgencyId, toAgencyId, isSent, referralGroup, participations, ...told } = entry;
  const row = { group, isShared, agencyId, fromAgencyId, toAgencyId, isSent, participations, ids: [told.referralId] };
  const readers = people.filter(
    (person) =>
      judge('dispute.read', person, { participations }, at) === 'yes' &&
      judge('timeline.read', person, row, at) === 'yes',
  );
  if (readers.length === 0) return [];
  const referral = {
    ...{ fromAgencyId, toAgencyId, isSent, participations, ids: [told.referralId] },
    ...(referralGroup ? { group: referralGroup } : {}),
  };
  const seesReferral = readers.some((person) => judge('referral.read', person, referral, at) === 'yes');
  return [seesReferral ? told : { ...told, referralKind: null, referralState: null }];
}

/** Somebody saw something through the part that ended, and nobody sees the dispute now. */
function isCutOff({ ended, participations }: JudgedEnd, people: readonly Principal[], at: Date): boolean {
  const before = { ...ended, to: null };
  return (
    people.some((person) => seen(sightIn(person, [before], at)) !== 0) &&
    !people.some((person) => judge('dispute.read', person, { participations }, at) === 'yes')
  );
}

function isFirstOfDispute({ disputeId }: JudgedEnd, index: number, all: readonly JudgedEnd[]): boolean {
  return all.findIndex((other) => other.disputeId === disputeId) === index;
}
