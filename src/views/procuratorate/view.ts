import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { ProcuratorateActsResolver } from './procuratorate-acts.resolver.ts';
import { ProcuratorateViewResolver, SupportOpinionResolver } from './procuratorate-view.resolver.ts';

/** The procuratorate's subgraph. */
export const view: ViewParts = {
  name: 'procuratorate',
  resolvers: [
    ProcuratorateViewResolver,
    SupportOpinionResolver,
    ProcuratorateActsResolver,
  ] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
