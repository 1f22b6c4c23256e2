import { correctables, correctionReasons, correctionSubjects } from '../domain/correction/correctable.ts';
import { registerEnumType } from 'type-graphql';
import { adminLevels } from '../domain/agency/admin-level.ts';
import { agencyTypes } from '../domain/agency/agency-type.ts';
import { capacities } from '../domain/agency/capacity.ts';
import { staffRoles } from '../domain/agency/staff-role.ts';
import { clientKeyKinds } from '../domain/agency/client-key.ts';
import { clientBindings } from '../domain/agency/system-client.ts';
import { consentMethods } from '../domain/consent/consent.ts';
import {
  channelGrounds,
  closeReasons,
  intakeChannels,
  relationTypes,
  urgencies,
} from '../domain/dispute/dispute-terms.ts';
import { fieldGroups } from '../domain/dispute/field-group.ts';
import { disputeStages, followUpStates, subStages } from '../domain/dispute/stage.ts';
import { suspensionGrounds } from '../domain/dispute/suspension.ts';
import { tracks } from '../domain/track/track.ts';
import { limitationEvents, limitationGrounds } from '../domain/deadline/limitation.ts';
import { documentKinds } from '../domain/document/document-kind.ts';
import { changeStates } from '../domain/mandate/change-request.ts';
import { mandateKinds, mandateScopes, specialAuthorities } from '../domain/mandate/mandate.ts';
import { recusalDecisions, ties } from '../domain/participation/conflict.ts';
import { obligationSources } from '../domain/obligation/obligation.ts';
import { participationRoles } from '../domain/participation/participation.ts';
import { idTypes } from '../domain/party/id-document.ts';
import { partyRoles } from '../domain/party/party.ts';
import { declineReasons } from '../domain/referral/referral-kind.ts';
import { declarations } from '../domain/referral/declarations.ts';
import { referralStates } from '../domain/referral/referral.ts';
import { referralVariants } from '../domain/referral/referral-variant.ts';
import { stepNames } from '../domain/referral/step-names.ts';
import { claimTypes } from '../domain/claim/claim-type.ts';
import { workerOutcomes } from '../domain/claim/worker-outcome.ts';
import { linkReasons } from '../domain/dispute/dispute-link.ts';
import type { Words } from '../kernel/words.ts';

type Names<Terms> = { [Name in keyof Terms & string]: Name };

/** An enum of the graph made from a list of terms: each value is described by its words, Chinese first. */
export function termEnum<Terms extends Record<string, Words | { readonly title: Words }>>(
  name: string,
  description: string,
  terms: Terms,
): Names<Terms> {
  const values = Object.fromEntries(Object.keys(terms).map((key) => [key, key])) as Names<Terms>;
  const valuesConfig = Object.fromEntries(
    Object.entries(terms).map(([key, term]) => [key, { description: said('title' in term ? term.title : term) }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

function said({ zh, en }: Words): string {
  return `${zh} / ${en}`;
}

export const AgencyTypeEnum = termEnum('AgencyType', '机构类型 / Type of an agency', agencyTypes);
export const AdminLevelEnum = termEnum('AdminLevel', '行政层级 / Administrative level', adminLevels);
export const CapacityEnum = termEnum('Capacity', '机构职能 / What an agency is there to do', capacities);
export const ClientKeyKindEnum = termEnum(
  'ClientKeyKind',
  '系统客户端凭何自证 / What a system shows to tell that it is itself',
  clientKeyKinds,
);

export const ClientBindingEnum = termEnum(
  'ClientBinding',
  '系统客户端令牌的绑定方式 / How tokens of a system are bound',
  clientBindings,
);
export const StaffRoleEnum = termEnum('StaffRole', '岗位 / Post of a person at an agency', staffRoles);
export const DisputeStageEnum = termEnum('DisputeStage', '争议阶段 / Stage of a dispute', disputeStages);
export const IntakeChannelEnum = termEnum('IntakeChannel', '来源渠道 / How a dispute reached the hub', intakeChannels);
export const RelationTypeEnum = termEnum(
  'RelationType',
  '用工关系 / Relation between worker and employer',
  relationTypes,
);
export const ChannelGroundEnum = termEnum(
  'ChannelGround',
  '可不经仲裁的依据 / Ground on which a court may take it before arbitration',
  channelGrounds,
);
export const CloseReasonEnum = termEnum('CloseReason', '结案方式 / Why a dispute was closed', closeReasons);
export const FieldGroupEnum = termEnum(
  'FieldGroup',
  '信息类别 / Group a value belongs to; rights are given by group',
  fieldGroups,
);
export const PartyRoleEnum = termEnum('PartyRole', '当事人身份 / What a party is in the dispute', partyRoles);
export const IdTypeEnum = termEnum('IdType', '证件类型 / Type of an identity document', idTypes);
export const ParticipationRoleEnum = termEnum(
  'ParticipationRole',
  '参与身份 / Part an agency or a person takes',
  participationRoles,
);
export const LimitationEventEnum = termEnum(
  'LimitationEvent',
  '仲裁时效事项 / What happens to the limitation of a claim',
  limitationEvents,
);
export const LimitationGroundEnum = termEnum(
  'LimitationGround',
  '仲裁时效事项的依据 / Ground of an event of the limitation',
  limitationGrounds,
);
export const ConsentMethodEnum = termEnum('ConsentMethod', '同意方式 / How consent was given', consentMethods);
export const ReferralStateEnum = termEnum('ReferralState', '移送状态 / State of a referral', referralStates);
export const ReferralStepEnum = termEnum(
  'ReferralStep',
  '移送步骤 / Step of a referral; the kind says which exist',
  stepNames,
);
export const DeclineReasonEnum = termEnum('DeclineReason', '退回原因 / Why a referral is declined', declineReasons);
export const ReferralVariantEnum = termEnum(
  'ReferralVariant',
  '移送类别：程序、工单等级、预警等级等 / What a kind of referral comes as: procedure, tier, level',
  referralVariants,
);
export const DeclarationEnum = termEnum(
  'Declaration',
  '移送方的声明 / What a sender states because no record can show it',
  Object.fromEntries(Object.entries(declarations).map(([name, { words }]) => [name, words])) as {
    [Name in keyof typeof declarations]: Words;
  },
);
export const MandateKindEnum = termEnum('MandateKind', '代理人类别 / Who acts for a party', mandateKinds);
export const MandateScopeEnum = termEnum('MandateScope', '授权范围 / How far a mandate goes', mandateScopes);
export const SpecialAuthorityEnum = termEnum(
  'SpecialAuthority',
  '特别授权 / What nobody does for another unless the paper says so (CPL 62)',
  specialAuthorities,
);
export const RepresentationChangeStateEnum = termEnum(
  'RepresentationChangeState',
  '更换代理申请状态 / State of a change of representation',
  changeStates,
);
export const TieEnum = termEnum('Tie', '与当事人的关系 / What ties a person to a side', ties);
export const RecusalDecisionEnum = termEnum('RecusalDecision', '回避决定 / Decision on a recusal', recusalDecisions);
export const DocumentKindEnum = termEnum('DocumentKind', '材料种类 / Kind of a document', documentKinds);
export const ObligationSourceEnum = termEnum(
  'ObligationSource',
  '给付依据 / Where a duty to pay comes from',
  obligationSources,
);
export const ClaimTypeEnum = termEnum('ClaimType', '请求类型 / Type of a claim item', claimTypes);
export const SubStageEnum = termEnum('SubStage', '阶段内程序 / What goes on inside a stage', subStages);
export const FollowUpStateEnum = termEnum('FollowUpState', '回访状态 / Whether it was followed up', followUpStates);
export const UrgencyEnum = termEnum('Urgency', '紧急程度 / How soon it has to be dealt with', urgencies);
export const SuspensionGroundEnum = termEnum(
  'SuspensionGround',
  '中止事由 / Legal ground of a suspension (ARB-R 47, CPL 153)',
  suspensionGrounds,
);
export const CorrectableFieldEnum = termEnum(
  'CorrectableField',
  '可更正的项目 / What of a record can be corrected',
  correctables,
);
export const CorrectionReasonEnum = termEnum('CorrectionReason', '更正理由 / Why it is corrected', correctionReasons);
export const CorrectionSubjectEnum = termEnum('CorrectionSubject', '更正对象 / Of what it is', correctionSubjects);
export const TrackEnum = termEnum('Track', '并行程序 / What runs beside the stage', tracks);
export const WorkerOutcomeEnum = termEnum('WorkerOutcomeCode', '劳动者结果 / How a worker fared', workerOutcomes);
export const LinkReasonEnum = termEnum('LinkReason', '关联原因 / Why two disputes belong together', linkReasons);
