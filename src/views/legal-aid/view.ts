import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { AidServiceActsResolver } from './aid-service-acts.resolver.ts';
import { LegalAidActsResolver } from './legal-aid-acts.resolver.ts';
import { AidFileResolver, LegalAidViewResolver } from './legal-aid-view.resolver.ts';

/** The legal-aid centre's subgraph. */
export const view: ViewParts = {
  name: 'legal-aid',
  resolvers: [
    LegalAidViewResolver,
    AidFileResolver,
    LegalAidActsResolver,
    AidServiceActsResolver,
  ] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
