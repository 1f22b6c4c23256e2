import type { Principal, Staff } from '../../domain/agency/agency.ts';
import { holdsTwoDuties, separateDuties } from '../../domain/agency/separate-duties.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import { boundsOf } from '../../policy/agency-bounds.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CommandContext, Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import type { StaffState } from './staff-register.ts';

/** A person as an administrator wants him to be; `before` is null for a new one. */
export interface WantedStaff {
  readonly id: string | null;
  readonly agencyId: string;
  readonly before: StaffState | null;
  readonly after: StaffState;
}

/**
 * Why the administrator may not make the change: nobody changes himself; the people of another agency are that agency's,
 * except that the superior body appoints and dismisses its administrators; no post beyond what the agency could have.
 */
export function authorityFaults(wanted: WantedStaff, { principal, directory, clock }: CommandContext): Refusal[] {
  if (judge('staff.manage', principal, null, clock.now()) !== 'yes') return [notPermitted('staff.manage')];
  const agency = directory.agency(wanted.agencyId);
  if (!agency) return [notFound('agencyId')];
  if (wanted.id === principal.staffId) return [beyond('staffId', ['another AGENCY_ADMIN', 'the superior body'])];
  if (agency.id !== principal.agencyId) {
    const isSuperior = agency.superiorId === principal.agencyId && changesOnlyAdministration(wanted);
    if (!isSuperior) return [beyond(wanted.id === null ? 'agencyId' : 'staffId', [principal.agencyId])];
  }
  return postFaults(wanted.after.roles, boundsOf(agency).posts);
}

function postFaults(posts: readonly StaffRole[], open: readonly StaffRole[]): Refusal[] {
  if (posts.length === 0) return [new Refusal('NOTHING_GIVEN', { path: ['posts'], allowed: open })];
  return [
    ...posts.flatMap((post, index) =>
      open.includes(post) ? [] : [new Refusal('FORBIDDEN', { path: ['posts', String(index)], allowed: open })],
    ),
    ...(holdsTwoDuties(posts)
      ? [new Refusal('DUTIES_NOT_SEPARATED', { path: ['posts'], allowed: separateDuties })]
      : []),
  ];
}

/** Whether nothing but the duty of administering comes or goes. */
function changesOnlyAdministration({ before, after }: WantedStaff): boolean {
  const isAdmin = (roles: readonly StaffRole[]) => roles.length === 1 && roles[0] === 'AGENCY_ADMIN';
  if (before === null) return isAdmin(after.roles);
  if (before.name !== after.name) return false;
  if (before.active !== after.active) return isAdmin(before.roles) && isAdmin(after.roles);
  const moved = [
    ...before.roles.filter((role) => !after.roles.includes(role)),
    ...after.roles.filter((role) => !before.roles.includes(role)),
  ];
  return moved.every((role) => role === 'AGENCY_ADMIN');
}

function beyond(path: string, allowed: readonly string[]): Refusal {
  return new Refusal('FORBIDDEN', { path: [path], allowed });
}

/** Posts without repetition, in the order given. */
export function distinct<Each>(each: readonly Each[]): Each[] {
  return [...new Set(each)];
}

/** Takes down that an administrator reached beyond the bounds, and why. */
export function auditDenied<Result>(
  outcome: Outcome<Result>,
  rule: string,
  { audit }: CommandContext,
): Outcome<Result> {
  const refusals: readonly Refusal[] = Array.isArray(outcome) ? outcome : [];
  const denied = refusals.find(({ code }) => code === 'FORBIDDEN' || code === 'DUTIES_NOT_SEPARATED');
  if (denied) audit?.note('admin.denied', { code: denied.code, rule, reason: `beyond-${reasonOf(denied)}` });
  return outcome;
}

function reasonOf({ path }: Refusal): string {
  return (
    { posts: 'posts', staffId: 'own-people', agencyId: 'own-agency', scopes: 'scopes', groups: 'groups' }[
      path[0] ?? ''
    ] ?? 'rights'
  );
}

/** Whether the person may take over what somebody of the agency leaves; nobody hands work to himself. */
export function successorFault(to: Staff | null, principal: Principal, path: string): Refusal | null {
  if (!to?.active || to.agencyId !== principal.agencyId) return notFound(path);
  return to.id === principal.staffId ? beyond(path, ['another person of the agency']) : null;
}
