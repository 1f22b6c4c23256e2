import { actPermissions } from './act-permissions.ts';
import { all, any, capacity, flag, own, post, sees, within } from './condition.ts';
import { anyone, permission, type Permission } from './permission.ts';

/** The register. Nothing else in the program says who may do what. */
export const permissions = {
  'directory.read': permission(
    null,
    anyone,
    '登录人员可查阅机构名录、移送种类、移送路线与代码表。',
    'Whoever is signed in reads the directory, the kinds, the routes and the lists of codes.',
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
  'finding.read': permission(
    'dispute',
    all(sees('F0', { fully: true }), any(own('leadAgencyId'), own('accountableAgencyId'), capacity('SUPERVISES'))),
    '牵头单位、当前责任单位与督办单位可查看卡住的移送。',
    'The agency that leads, is accountable now, or supervises, is told what is stuck.',
  ),
  'person.declare': permission(
    'dispute',
    sees('F0'),
    '参与办理的单位可申明本单位人员与当事人的关系。',
    'An agency that takes part tells a tie of its own people to a party.',
  ),
  'person.object': permission(
    'dispute',
    sees('F0'),
    '当事人与参与办理的单位可申请回避；决定由法定机构作出。',
    'A party, or who takes part, objects to a person; who decides is told by the law.',
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
  'duplicate.read': permission(
    null,
    capacity('REGISTERS', 'RECEIVES'),
    '办理争议的单位可查看其有权知悉的重复登记提示。',
    'An agency that handles disputes reads the proposals of duplicates that are for it to know.',
  ),
  'duplicate.duty': permission(
    null,
    post(
      'UNION_DUTY_OFFICER',
      'MEDIATION_ORG_ADMIN',
      'COURT_FILING_CLERK',
      'ARBITRATION_FILING_CLERK',
      'LEGAL_AID_OFFICER',
      'PETITION_OFFICER',
      'PLC_COORDINATOR',
    ),
    '登记单位的值班人员可处理他人登记的重复提示。',
    'Who is on duty at an agency that registered decides on duplicates a colleague registered.',
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
      any(
        own('agencyId'),
        all(flag('isShared'), sees('rowGroup', { fully: true })),
        own('fromAgencyId'),
        all(flag('isSent'), own('toAgencyId')),
      ),
    ),
    '历史条目按类别可见；本单位的条目与本单位移送的条目总是可见。',
    "An entry shows to whoever sees its group in full; an agency's own entries and those of its own referrals always show to it.",
  ),
  'deadline.read': permission(
    'deadline',
    all(
      within(),
      any(
        all(sees('rowGroup'), own('bearerAgencyId')),
        all(sees('F0'), own('fromAgencyId')),
        sees('rowGroup', { fully: true }),
      ),
    ),
    '可见其类别的参与单位、负有期限的单位及所涉移送的发出单位可查看期限。',
    'Whoever sees its group in full, the agency that has to be in time, and whoever sent the referral it belongs to, read a deadline.',
  ),
  'document.read': permission(
    'document',
    all(within(), any(all(flag('isSent'), sees('rowGroup', { fully: true })), all(sees('rowGroup'), own('agencyId')))),
    '材料按类别可见，未发出的移送所附材料除外；本单位提交的材料对本单位可见。',
    'A document shows to whoever sees its group in full, unless its referral is not sent yet, and to the agency that attached it.',
  ),
  'note.read': permission(
    'note',
    all(within(), sees('rowGroup', { fully: true })),
    '记录按类别可见。',
    'A note shows to whoever sees its group in full.',
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
  ...actPermissions,
} satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissions;

export const permissionNames = Object.keys(permissions) as PermissionName[];
