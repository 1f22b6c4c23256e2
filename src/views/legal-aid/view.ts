import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { LegalAidActsResolver } from './legal-aid-acts.resolver.ts';
import { AidFileResolver, LegalAidViewResolver } from './legal-aid-view.resolver.ts';

/** The legal-aid centre's subgraph. */
export const view: ViewParts = {
  name: 'legal-aid',
  resolvers: [LegalAidViewResolver, AidFileResolver, LegalAidActsResolver] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
