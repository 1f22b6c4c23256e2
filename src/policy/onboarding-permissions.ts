import { all, any, capacity, post } from './condition.ts';
import { permission, type Permission } from './permission.ts';

const operates = all(capacity('OPERATES'), post('PLATFORM_OPERATOR'));

/** Who asks that an agency be let in, who lets it in, and who brings it to where it may be given real matters. */
export const onboardingPermissions = {
  'onboarding.apply': permission(
    null,
    post('AGENCY_ADMIN'),
    '已上线单位的管理员可为拟加入的单位提出申请。',
    'An administrator of an agency that is live applies for one that wants to join.',
  ),
  'onboarding.read': permission(
    null,
    any(post('AGENCY_ADMIN'), operates),
    '申请由提出申请的本人、平台运营人员及所成单位的管理员查看。',
    'An application is read by the person who lodged it, by operators, and by administrators of the agency it became.',
  ),
  'onboarding.decide': permission(
    null,
    operates,
    '平台运营人员决定接入，须两人同意；申请人本人不得同意。',
    'Operators let an agency in, two of them; never who lodged the application.',
  ),
  'onboarding.prepare': permission(
    null,
    post('AGENCY_ADMIN'),
    '准备上线的单位由其管理员查看上线清单、采用契约、提交报告并上线。',
    'The administrator of an agency that prepares to go live reads its checklist, takes its contract, hands in its report, and goes live.',
  ),
} satisfies Record<string, Permission>;
