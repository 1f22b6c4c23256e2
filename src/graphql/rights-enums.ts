import { consentChannels } from '../domain/consent/consent-terms.ts';
import { noticesOfRights } from '../domain/consent/notice-of-rights.ts';
import { overrideDecisions, overrideGrounds } from '../domain/consent/override.ts';
import { emergencyDecisions, emergencyGrounds, emergencyVerdicts } from '../domain/emergency/emergency-access.ts';
import { underAges } from '../domain/party/under-age.ts';
import { sealGrounds, sealParts } from '../domain/seal/seal.ts';
import { termEnum } from './enums.ts';

export const ConsentChannelEnum = termEnum(
  'ConsentChannel',
  '取得同意的途径 / How the party was reached',
  consentChannels,
);
export const OverrideGroundEnum = termEnum(
  'OverrideGround',
  '无须同意的法定情形（个保法13、35条）/ Legal ground to do without a consent (PIPL 13, 35)',
  overrideGrounds,
);
export const OverrideDecisionEnum = termEnum(
  'OverrideDecision',
  '无同意移送的复核决定 / What the second person decided on an override',
  overrideDecisions,
);
export const SealGroundEnum = termEnum('SealGround', '密封依据 / Why a part is sealed', sealGrounds);
export const SealPartEnum = termEnum('SealPart', '密封的部分 / What is sealed', sealParts);
export const EmergencyGroundEnum = termEnum(
  'EmergencyGround',
  '紧急情形（个保法13条4项）/ What is in danger (PIPL 13(4))',
  emergencyGrounds,
);
export const EmergencyDecisionEnum = termEnum(
  'EmergencyDecision',
  '紧急查看的复核决定 / What the second person decided on emergency access',
  emergencyDecisions,
);
export const EmergencyVerdictEnum = termEnum(
  'EmergencyVerdict',
  '紧急查看的事后审查 / What the review afterwards found',
  emergencyVerdicts,
);
export const NoticeOfRightsEnum = termEnum(
  'NoticeOfRights',
  '权利事项通知 / What a notice of rights tells',
  noticesOfRights,
);
export const UnderAgeEnum = termEnum('UnderAge', '未成年人的年龄段 / Ages the law treats apart', underAges);
