import { capacity } from './condition.ts';
import { permission, type Permission } from './permission.ts';

/** Who takes out in one file what he may read one by one, and who agrees to it as the second person. */
export const exportPermissions = {
  'export.request': permission(
    null,
    capacity('REGISTERS', 'REFERS', 'RECEIVES', 'SUPERVISES'),
    '办理或督办争议的单位可申请导出，内容以申请人在生成时可见者为限。',
    'An agency that handles or supervises disputes may ask for an export, of what the person may see when it is made.',
  ),
  'export.approve': permission(
    null,
    capacity('REGISTERS', 'REFERS', 'RECEIVES', 'SUPERVISES'),
    '涉及人数较多的导出须经同一单位另一人同意；申请人不得同意。',
    'Another person of the same agency agrees to an export of many people; never who asked for it.',
  ),
} satisfies Record<string, Permission>;
