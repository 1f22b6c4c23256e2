import { actPermissions } from './act-permissions.ts';
import { auditPermissions } from './audit-permissions.ts';
import { all, any, capacity, flag, own, post, sees, unsealed, within } from './condition.ts';
import { exportPermissions } from './export-permissions.ts';
import { onboardingPermissions } from './onboarding-permissions.ts';
import { peoplePermissions } from './people-permissions.ts';
import { anyone, permission, type Permission } from './permission.ts';
import { retentionPermissions } from './retention-permissions.ts';
import { pairPermissions } from './pair-permissions.ts';
import { rightsPermissions } from './rights-permissions.ts';

/** The register. Nothing else in the program says who may do what. */
export const permissions = {
  'directory.read': permission(
    null,
    anyone,
    '登录人员可查阅机构名录、移送种类、移送路线与代码表。',
    'Whoever is signed in reads the directory, the kinds, the routes and the lists of codes.',
  ),
  'proof.read': permission(
    null,
    anyone,
    '登录人员可取得检查点与证明；条目的证明以可见该条目为限。',
    'Whoever is signed in gets checkpoints and proofs; of an entry, who may see it.',
  ),
  'evidence.issue': permission(
    'dispute',
    sees('F0'),
    '参与办理的单位可取得证据包，内容以其可见者为限。',
    'An agency that takes part gets evidence of what it may see, and of nothing else.',
  ),
  'dispute.register': permission(
    null,
    capacity('REGISTERS'),
    '有登记职能的单位可登记争议。',
    'An agency that registers disputes may register one.',
  ),
  'dispute.read': permission(
    'dispute',
    sees('F0'),
    '参与办理的单位按岗位查看争议。',
    'An agency that takes part sees the dispute as far as the post reaches.',
  ),
  'dispute.contribute': permission(
    'dispute',
    all(sees('F0'), any(capacity('REGISTERS', 'RECEIVES'))),
    '参与办理的单位可补充当事人、请求、案号、材料与同意记录。',
    'An agency that takes part may add parties, claims, its own number, documents and consents.',
  ),
  'dispute.steer': permission(
    'dispute',
    all(sees('F0'), within(), any(own('leadAgencyId'), own('accountableAgencyId'))),
    '牵头单位或当前责任单位可结案、重启与登记履行；仅受移送一部分的单位除外。',
    'The agency that leads, or is accountable now, closes, reopens and records performance; not one that was handed a part.',
  ),
  'record.correct': permission(
    'dispute',
    all(sees('F0'), any(own('leadAgencyId'), own('accountableAgencyId'), own('agencyId'))),
    '牵头单位、当前责任单位与最初登记的单位可更正所记内容，以完整可见者为限。',
    'Who leads, is accountable, or first wrote it down corrects what stands in a record, as far as they see it in full.',
  ),
  'finding.read': permission(
    'dispute',
    all(sees('F0', { fully: true }), any(own('leadAgencyId'), own('accountableAgencyId'), capacity('SUPERVISES'))),
    '牵头单位、当前责任单位与督办单位可查看卡住的移送。',
    'The agency that leads, is accountable now, or supervises, is told what is stuck.',
  ),
  'agreement.read': permission(
    null,
    capacity('RECEIVES', 'REFERS'),
    '有收发职能的单位可查阅信息共享协议。',
    'An agency that sends or receives reads the sharing agreements.',
  ),
  'agreement.manage': permission(
    null,
    all(capacity('SUPERVISES'), post('PLC_COORDINATOR')),
    '协调机构的协调员登记与终止信息共享协议。',
    'A coordinator of a coordinating body registers and ends sharing agreements.',
  ),
  'referral.send': permission(
    'dispute',
    all(capacity('REFERS'), sees('F0')),
    '有移送职能且参与办理的单位可移送。',
    'An agency that refers, and takes part, may refer the dispute.',
  ),
  'referral.request': permission(
    null,
    capacity('RECEIVES'),
    '有接收职能的单位可向他单位索请事项。',
    'An agency that receives may ask another for a matter.',
  ),
  'referral.read': permission(
    'referral',
    all(
      sees('F0'),
      within(),
      any(own('fromAgencyId'), all(flag('isSent'), any(own('toAgencyId'), sees('rowGroup', { fully: true })))),
    ),
    '移送双方及可见其类别的参与单位可查看已发出的移送。',
    'Both sides, and whoever takes part and sees the group it belongs to, read a referral once it is sent.',
  ),
  'referral.step': permission(
    'referral',
    all(sees('F0'), any(own('fromAgencyId'), all(flag('isSent'), own('toAgencyId')))),
    '移送双方各办理其步骤。',
    'Each side of a referral takes its own steps.',
  ),
  'timeline.read': permission(
    'fact',
    all(
      sees('rowGroup'),
      within(),
      unsealed(),
      any(
        own('agencyId'),
        all(flag('isShared'), sees('rowGroup', { fully: true })),
        own('fromAgencyId'),
        all(flag('isSent'), own('toAgencyId')),
      ),
    ),
    '历史条目按类别可见；本单位的条目与本单位移送的条目总是可见；述及密封内容的，仅持有单位可见。',
    "An entry shows to whoever sees its group in full; an agency's own entries and those of its own referrals always show to it; one about a sealed part shows to its holders alone.",
  ),
  'deadline.read': permission(
    'deadline',
    all(
      sees('F0'),
      within(),
      any(all(sees('rowGroup'), own('bearerAgencyId')), own('fromAgencyId'), sees('rowGroup', { fully: true })),
    ),
    '可见其类别的参与单位、负有期限的单位及所涉移送的发出单位可查看期限。',
    'Whoever sees its group in full, the agency that has to be in time, and whoever sent the referral it belongs to, read a deadline.',
  ),
  'document.read': permission(
    'document',
    all(
      within(),
      unsealed(),
      any(all(flag('isSent'), sees('rowGroup', { fully: true })), all(sees('rowGroup'), own('agencyId'))),
    ),
    '材料按类别可见，未发出的移送所附材料除外；本单位提交的材料对本单位可见；已密封的，仅持有单位可见。',
    'A document shows to whoever sees its group in full, unless its referral is not sent yet, and to the agency that attached it; a sealed one to its holders alone.',
  ),
  'note.read': permission(
    'note',
    all(within(), unsealed(), sees('rowGroup', { fully: true })),
    '记录按类别可见；已密封的，仅持有单位可见。',
    'A note shows to whoever sees its group in full; a sealed one to its holders alone.',
  ),
  'note.write': permission(
    'note',
    sees('rowGroup', { fully: true }),
    '可见该类别的参与人员可作记录。',
    'Whoever sees a group in full may write a note of that group.',
  ),
  'party.read': permission(
    'party',
    all(sees('F0'), within()),
    '参与办理的单位可查看当事人；仅移送部分的，只见移送范围内的当事人。',
    'Whoever takes part is shown the parties; where only a part was handed over, those of that part.',
  ),
  'claim.read': permission(
    'claim',
    all(sees('F0'), within()),
    '参与办理的单位可查看请求；仅移送部分的，只见移送范围内的请求。',
    'Whoever takes part is shown the claims; where only a part was handed over, those of that part.',
  ),
  'obligation.read': permission(
    'obligation',
    all(sees('F0'), within()),
    '参与办理的单位可查看给付义务；仅移送部分的，只见移送范围内当事人的。',
    'Whoever takes part is shown what is to be paid; where only a part was handed over, to the parties of that part.',
  ),
  'inbox.read': permission(
    null,
    capacity('RECEIVES', 'REFERS'),
    '有收发职能的单位有收件箱。',
    'An agency that sends or receives has an inbox.',
  ),
  'access.explain': permission(
    null,
    anyone,
    '任何登录人员可就本人的可见范围获得说明；他人的情况，仅在其有权知悉参与情况时说明。',
    'Whoever is signed in is told why they see what they see; about others only where they may know who takes part.',
  ),
  ...auditPermissions,
  ...peoplePermissions,
  ...actPermissions,
  ...retentionPermissions,
  ...pairPermissions,
  ...rightsPermissions,
  ...exportPermissions,
  ...onboardingPermissions,
} satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissions;

export const permissionNames = Object.keys(permissions) as PermissionName[];
