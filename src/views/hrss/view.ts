import type { ViewParts } from '../../graphql/build-subgraph.ts';
import { ArbitrationCourseActsResolver } from './arbitration-course-acts.resolver.ts';
import { ArbitrationHearingActsResolver } from './arbitration-hearing-acts.resolver.ts';
import { ArbitrationOutcomeActsResolver } from './arbitration-outcome-acts.resolver.ts';
import { CrimeTransferActsResolver } from './crime-transfer-acts.resolver.ts';
import { HrssActsResolver } from './hrss-acts.resolver.ts';
import { ArbitrationResolver, HrssViewResolver } from './hrss-view.resolver.ts';
import { InspectionActsResolver } from './inspection-acts.resolver.ts';
import { JointActsResolver } from './joint-acts.resolver.ts';
import { SocialInsuranceActsResolver } from './social-insurance-acts.resolver.ts';

const resolvers = [
  HrssViewResolver,
  ArbitrationResolver,
  HrssActsResolver,
  ArbitrationCourseActsResolver,
  ArbitrationHearingActsResolver,
  ArbitrationOutcomeActsResolver,
  InspectionActsResolver,
  CrimeTransferActsResolver,
  SocialInsuranceActsResolver,
  JointActsResolver,
];

/** The subgraph of human resources: arbitration, inspection, social insurance, joint handling. */
export const view: ViewParts = {
  name: 'hrss',
  resolvers: resolvers as unknown as ViewParts['resolvers'],
  references: { Dispute: ({ id }) => ({ id }) },
};
