import type { StaffRole } from './staff-role.ts';

/** Two of these duties in one hand are no separation (GB/T 22239-2019, level 3). */
export const separateDuties: readonly StaffRole[] = [
  ...(['AGENCY_ADMIN', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const),
  // Who lets agencies in appoints nobody, and the other way round.
  'PLATFORM_OPERATOR',
];

/** Whether one person would hold two duties that check each other. */
export function holdsTwoDuties(posts: readonly StaffRole[]): boolean {
  return separateDuties.filter((duty) => posts.includes(duty)).length > 1;
}
