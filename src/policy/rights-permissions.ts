import { all, any, capacity, own, post, sees } from './condition.ts';
import { permission, type Permission } from './permission.ts';
import { emergencyPosts } from './viewer-class.ts';

/** Who takes a right beyond the usual, who answers for it as the second person, and who seals. */
export const rightsPermissions = {
  'consent.override': permission(
    'dispute',
    all(capacity('REFERS'), sees('F0')),
    '有移送职能且参与办理的单位可申请依法无须同意的移送。',
    'An agency that refers, and takes part, may ask to hand over without a consent, on a legal ground.',
  ),
  'consent.decide': permission(
    'dispute',
    all(
      sees('F0'),
      post(
        'UNION_CHAIR',
        'UNION_LEGAL_OFFICER',
        'UNION_AID_ADMIN',
        'MEDIATION_ORG_ADMIN',
        'JUDGE',
        'PROSECUTOR',
        'ARBITRATOR',
        'INSPECTOR',
        'LEGAL_AID_OFFICER',
        'JUSTICE_OFFICER',
        'PETITION_OFFICER',
        'PLC_COORDINATOR',
        'POLICE_OFFICER',
        'CASE_OFFICER',
      ),
    ),
    '有复核职责岗位的人员复核本单位无同意移送申请；申请人不得复核。',
    'Posts that answer for it decide, as the second person, on overrides of the own agency; never who asked.',
  ),
  'part.seal': permission(
    'dispute',
    all(sees('F0'), any(own('leadAgencyId'), own('accountableAgencyId'), capacity('INSPECTS', 'SERVES_WORKERS'))),
    '牵头单位、当前责任单位、监察机构与工会可密封其持有的内容，并解除本单位的密封。',
    'The agency that leads or is accountable, an inspection and a union seal what they hold, and lift their own seals.',
  ),
  'emergency.open': permission(
    null,
    post(...emergencyPosts),
    '值守应急的岗位可为保护生命健康和财产安全开始紧急查看。',
    'Posts on duty for emergencies open emergency access to protect life, health or property.',
  ),
  'emergency.decide': permission(
    null,
    post(...emergencyPosts, 'UNION_CHAIR', 'UNION_LEGAL_OFFICER'),
    '同一单位的另一人复核、审查紧急查看；使用人不得复核。',
    'Another person of the same agency approves and reviews emergency access; never who used it.',
  ),
} satisfies Record<string, Permission>;
