import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { HotlineOrderType } from './hotline.type.ts';
import { ConsultationType } from './consultation.type.ts';
import { NegotiationType } from './negotiation.type.ts';
import { SupervisionLetterType } from './supervision-letter.type.ts';
import { WarningType } from './warning.type.ts';
import { IncidentReportType } from './incident-report.type.ts';
import { VisitTaskType } from './visit-task.type.ts';

function agencyOf({ agencyId }: { readonly agencyId: string | null }): AgencyRef | null {
  return agencyId === null ? null : { id: agencyId };
}

@Resolver(() => HotlineOrderType)
export class HotlineOrderResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: HotlineOrderType): AgencyRef | null {
    return agencyOf(record);
  }
}

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: ConsultationType): AgencyRef | null {
    return agencyOf(record);
  }
}

@Resolver(() => NegotiationType)
export class NegotiationResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: NegotiationType): AgencyRef | null {
    return agencyOf(record);
  }
}

@Resolver(() => SupervisionLetterType)
export class SupervisionLetterResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: SupervisionLetterType): AgencyRef | null {
    return agencyOf(record);
  }
}

@Resolver(() => WarningType)
export class WarningResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: WarningType): AgencyRef | null {
    return agencyOf(record);
  }
}

@Resolver(() => IncidentReportType)
export class IncidentReportResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: IncidentReportType): AgencyRef | null {
    return agencyOf(record);
  }
}

@Resolver(() => VisitTaskType)
export class VisitTaskResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: VisitTaskType): AgencyRef | null {
    return agencyOf(record);
  }
}
