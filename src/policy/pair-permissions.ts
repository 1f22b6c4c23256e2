import { capacity, post } from './condition.ts';
import { permission, type Permission } from './permission.ts';

/** Who is told of two registrations of one dispute, and who decides on them. */
export const pairPermissions = {
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
} satisfies Record<string, Permission>;
