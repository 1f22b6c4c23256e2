import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { CourtApplicationActsResolver } from './application-acts.resolver.ts';
import { CourtActsResolver } from './court-acts.resolver.ts';
import { CourtEnforcementActsResolver } from './enforcement-acts.resolver.ts';
import { CourtPreservationActsResolver } from './preservation-acts.resolver.ts';
import { CourtServiceActsResolver } from './service-acts.resolver.ts';
import { CourtSuggestionActsResolver } from './suggestion-acts.resolver.ts';
import { CourtSuitActsResolver } from './suit-acts.resolver.ts';
import { CourtCaseResolver, CourtViewResolver } from './court-view.resolver.ts';

/** The court's subgraph. */
export const view: ViewParts = {
  name: 'court',
  resolvers: [
    CourtViewResolver,
    CourtCaseResolver,
    CourtActsResolver,
    CourtSuitActsResolver,
    CourtServiceActsResolver,
    CourtApplicationActsResolver,
    CourtPreservationActsResolver,
    CourtEnforcementActsResolver,
    CourtSuggestionActsResolver,
  ] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
