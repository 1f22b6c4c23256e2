import { post, sees } from './condition.ts';
import { permission, type Permission } from './permission.ts';

/**
 * Who tells of ties, who manages the people of an agency and the systems it lets ask; what may be granted is bounded by
 * `agency-bounds`.
 */
export const peoplePermissions = {
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
  'staff.manage': permission(
    null,
    post('AGENCY_ADMIN'),
    '单位管理员在本单位范围内管理人员与岗位，不得为自己授权。',
    'An agency administrator manages the people and posts of the agency within its bounds, never his own.',
  ),
  'client.manage': permission(
    null,
    post('AGENCY_ADMIN'),
    '单位管理员在本单位范围内登记与终止系统客户端。',
    'An agency administrator registers and ends the systems that ask for the agency, within its bounds.',
  ),
  'webhook.manage': permission(
    null,
    post('AGENCY_ADMIN'),
    '单位管理员登记、暂停与移除本单位系统的回调地址，轮换签名密钥，重发通知。',
    "An agency administrator registers, pauses and removes the addresses the agency's systems are told at, rotates their keys and has events sent again.",
  ),
} satisfies Record<string, Permission>;
