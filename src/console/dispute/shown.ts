import type { ConsoleDisputeQuery, ConsoleReferralFragment } from '../../../schema/client/console/graphql.ts';

/** A dispute as the page shows it. */
export type Dispute = NonNullable<ConsoleDisputeQuery['dispute']>;

/** A step that is open to the viewer. */
export type Step = ConsoleReferralFragment['availableSteps'][number];
