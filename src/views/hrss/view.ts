import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { HrssActsResolver } from './hrss-acts.resolver.ts';
import { ArbitrationResolver, HrssViewResolver } from './hrss-view.resolver.ts';

/** The arbitration commission's subgraph. */
export const view: ViewParts = {
  name: 'hrss',
  resolvers: [HrssViewResolver, ArbitrationResolver, HrssActsResolver] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
