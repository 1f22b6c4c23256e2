import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { ProcuratorateClueResolver } from './clue.resolver.ts';
import { ProcuratorateActsResolver } from './procuratorate-acts.resolver.ts';
import { ClueResolver, ProcuratorialSuggestionResolver } from './procuratorate-agencies.resolver.ts';
import { ProcuratorateViewResolver, SupportOpinionResolver } from './procuratorate-view.resolver.ts';
import { ProcuratorateSuggestionResolver } from './suggestion.resolver.ts';
import { ProcuratorateSupportResolver } from './support.resolver.ts';

/** The procuratorate's subgraph. */
export const view: ViewParts = {
  name: 'procuratorate',
  resolvers: [
    ProcuratorateViewResolver,
    SupportOpinionResolver,
    ClueResolver,
    ProcuratorialSuggestionResolver,
    ProcuratorateActsResolver,
    ProcuratorateClueResolver,
    ProcuratorateSupportResolver,
    ProcuratorateSuggestionResolver,
  ] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
