import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { UnionAidResolver } from './aid.resolver.ts';
import { UnionConsultationResolver } from './consultation.resolver.ts';
import { UnionHotlineResolver } from './hotline.resolver.ts';
import { UnionIncidentResolver } from './incident.resolver.ts';
import { UnionNegotiationResolver } from './negotiation.resolver.ts';
import { UnionSupervisionResolver } from './supervision.resolver.ts';
import { UnionActsResolver } from './union-acts.resolver.ts';
import {
  ConsultationResolver,
  HotlineOrderResolver,
  IncidentReportResolver,
  NegotiationResolver,
  SupervisionLetterResolver,
  VisitTaskResolver,
  WarningResolver,
} from './union-agencies.resolver.ts';
import {
  MediationRecordResolver,
  UnionAidDecisionResolver,
  UnionViewResolver,
  VisitResolver,
} from './union-view.resolver.ts';
import { UnionVisitResolver } from './visit.resolver.ts';
import { UnionWarningResolver } from './warning.resolver.ts';

/** The union's subgraph. */
export const view: ViewParts = {
  name: 'union',
  resolvers: [
    UnionViewResolver,
    MediationRecordResolver,
    UnionAidDecisionResolver,
    VisitResolver,
    HotlineOrderResolver,
    ConsultationResolver,
    NegotiationResolver,
    SupervisionLetterResolver,
    WarningResolver,
    IncidentReportResolver,
    VisitTaskResolver,
    UnionActsResolver,
    UnionHotlineResolver,
    UnionConsultationResolver,
    UnionNegotiationResolver,
    UnionSupervisionResolver,
    UnionWarningResolver,
    UnionIncidentResolver,
    UnionAidResolver,
    UnionVisitResolver,
  ] as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
