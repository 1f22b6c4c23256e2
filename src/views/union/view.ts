import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { UnionActsResolver } from './union-acts.resolver.ts';
import {
  MediationRecordResolver,
  UnionAidDecisionResolver,
  UnionViewResolver,
  VisitResolver,
} from './union-view.resolver.ts';

/** The union's subgraph. */
export const view: ViewParts = {
  name: 'union',
  resolvers: [
    UnionViewResolver,
    MediationRecordResolver,
    UnionAidDecisionResolver,
    VisitResolver,
    UnionActsResolver,
  ] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
