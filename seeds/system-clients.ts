import type { SystemClient } from '../src/domain/agency/system-client.ts';
import { everyGroup, setOf } from '../src/domain/dispute/field-group.ts';

/** A registered system and the administrator who registered it. */
export type SeededClient = Omit<SystemClient, 'endedAt'> & { readonly registeredBy: string };

const from = new Date('2026-01-01T00:00:00+08:00');

/** Systems of the demonstration: a court's case system that does much, and a federation's display that reads little. */
export const systemClients: readonly SeededClient[] = [
  {
    id: 'cli_court_cases',
    agencyId: 'agy_court_chenggong',
    name: { zh: '呈贡区法院办案系统', en: 'Case system of Chenggong court' },
    scopes: [
      'directory.read',
      'dispute.read',
      'dispute.register',
      'dispute.contribute',
      'party.read',
      'claim.read',
      'timeline.read',
      'referral.read',
      'referral.send',
      'referral.step',
      'deadline.read',
      'document.read',
      'inbox.read',
    ],
    groups: everyGroup & ~setOf(['F2', 'F3']),
    binding: 'BEARER',
    from,
    until: null,
    registeredBy: 'stf_court_admin',
  },
  {
    id: 'cli_union_display',
    agencyId: 'agy_union_chenggong',
    name: { zh: '呈贡区总工会值班大屏', en: 'Duty display of Chenggong federation' },
    scopes: ['directory.read', 'dispute.read', 'deadline.read', 'inbox.read'],
    groups: setOf(['F0']),
    binding: 'BEARER',
    from,
    until: null,
    registeredBy: 'stf_union_admin',
  },
];
