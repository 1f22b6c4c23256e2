// The people who ask, one line for each of several posts and counties; every target knows them by the same number.
import { prospectOf } from '../../../src/policy/sight.ts';
import { principalsOf } from '../data/directory.mjs';

const counties = 20;

/** Nobody here sees a name masked, so that one row scope is the whole difference between two callers. */
export const detailCallers = ['union_officer', 'court_clerk', 'arbitration_clerk'].flatMap((post) =>
  principalsOf(post, counties),
);
const receivers = principalsOf('station_admin', counties);

export const callers = [...detailCallers, ...receivers];

/** Those to whom referrals are sent. */
export const inboxCallers = callers.filter(({ agencyType }) => agencyType !== 'COURT');

/** The caller as the floor and the policies take it: agency, person and what the post sees through each part. */
export function scopeOf(caller) {
  const { parts, full, masked, purpose } = prospectOf(caller);
  return [caller.agencyId, caller.staffId, parts, full, masked, purpose];
}
