import { recordsOf as records } from './view-lists.ts';

/** The procuratorate's own records of the dispute `d`, list by list. */
export const procuratorateLists = {
  supports: records(
    'support',
    {
      id: 'id',
      agencyId: 'agency_id',
      referralId: 'referral_id',
      decision: 'decision',
      opinionNumber: 'opinion_number',
      reason: 'reason',
      decidedAt: 'decided_at',
    },
    { group: 'F15' },
  ),
} as const;
