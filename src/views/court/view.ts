import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { CourtActsResolver } from './court-acts.resolver.ts';
import { CourtCaseResolver, CourtViewResolver } from './court-view.resolver.ts';

/** The court's subgraph. */
export const view: ViewParts = {
  name: 'court',
  resolvers: [CourtViewResolver, CourtCaseResolver, CourtActsResolver] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
