import type { Principal } from '../../src/domain/agency/agency.ts';
import { fieldGroupNames, setOf } from '../../src/domain/dispute/field-group.ts';
import { permissionNames } from '../../src/policy/permissions.ts';
import type { Dice } from './dice.ts';

/** The person asking through a system that was registered for some permissions and some groups, the index among them. */
export function clientFor(person: Principal, dice: Dice): Principal {
  const often = [true, true, false];
  const groups = setOf(fieldGroupNames.filter((group) => group === 'F0' || dice.of(often)));
  const scopes = permissionNames.filter(() => dice.of(often));
  return { ...person, client: { id: 'cli_parity', name: { zh: '系统', en: 'System' }, scopes, groups } };
}
