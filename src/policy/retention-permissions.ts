import { all, any, capacity, own, sees, within } from './condition.ts';
import { permission, type Permission } from './permission.ts';

/** Who stops the time a record is kept, and who has it erased when that is over. */
export const retentionPermissions = {
  'retention.hold': permission(
    'dispute',
    all(
      sees('F0', { fully: true }),
      within(),
      any(own('leadAgencyId'), capacity('ADJUDICATES', 'ARBITRATES', 'SUPPORTS_SUITS', 'SUPERVISES')),
    ),
    '牵头单位以及参与办理的法院、仲裁、检察与督办单位可设置和解除本单位的保全（暂停保存期限）。',
    'The agency that leads, and courts, commissions, procuratorate and supervisors that take part, place holds and lift their own.',
  ),
  'retention.erase': permission(
    'dispute',
    all(sees('F0', { fully: true }), within(), own('leadAgencyId')),
    '牵头单位提请删除个人信息，并由另一人批准。',
    'The agency that leads proposes that personal values be erased, and another person of it approves.',
  ),
} satisfies Record<string, Permission>;
