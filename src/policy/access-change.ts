import { capacities, type Capacity } from '../domain/agency/capacity.ts';
import { staffRoles, type StaffRole } from '../domain/agency/staff-role.ts';
import { bitOf, fieldGroups, groupsOf, type FieldGroup, type FieldGroupSet } from '../domain/dispute/field-group.ts';
import { participationRoles, type ParticipationRole } from '../domain/participation/participation.ts';
import { listed, type Words } from '../kernel/words.ts';
import type { AccessCase, AccessPart } from './access-question.ts';
import type { ComparableField, FlagField } from './condition.ts';

/** One fact that could be otherwise. */
export type AccessChange =
  | { readonly kind: 'OPEN_PART'; readonly role: ParticipationRole; readonly scope: FieldGroupSet }
  | { readonly kind: 'WIDEN_PART'; readonly partId: string; readonly group: FieldGroup }
  | { readonly kind: 'HAND_WHOLE'; readonly partId: string }
  | { readonly kind: 'LIFT_SEAL'; readonly key: string }
  | { readonly kind: 'END_PART'; readonly partId: string }
  | { readonly kind: 'GAIN_POST' | 'LOSE_POST'; readonly post: StaffRole }
  | { readonly kind: 'GAIN_CAPACITY' | 'LOSE_CAPACITY'; readonly capacity: Capacity }
  | { readonly kind: 'OWN_FIELD'; readonly field: ComparableField; readonly holds: boolean }
  | { readonly kind: 'FLAG'; readonly field: FlagField; readonly holds: boolean };

/** The case as it were if the facts were so. The part that opens is of the person who asks, and its id is empty. */
export function changed(given: AccessCase, changes: readonly AccessChange[]): AccessCase {
  return changes.reduce(applied, given);
}

function applied(given: AccessCase, change: AccessChange): AccessCase {
  const { principal, row, at } = given;
  const parts = row.participations;
  const withParts = (participations: readonly AccessPart[]) => ({ ...given, row: { ...row, participations } });
  const part = (id: string, alter: (part: AccessPart) => AccessPart) =>
    withParts(parts.map((each) => (each.id === id ? alter(each) : each)));
  switch (change.kind) {
    case 'OPEN_PART': {
      const { agencyId, staffId } = principal;
      const partyId = change.role === 'WORKER_PARTY' ? (given.party?.id ?? null) : null;
      const opened = { agencyId, staffId, role: change.role, scope: change.scope, from: at, to: null };
      return withParts([...parts, { ...opened, id: '', only: null, partyId }]);
    }
    case 'WIDEN_PART':
      return part(change.partId, (each) => ({ ...each, scope: each.scope | bitOf(change.group) }));
    case 'HAND_WHOLE':
      return part(change.partId, (each) => ({ ...each, only: null }));
    case 'LIFT_SEAL': {
      const seals = (row.seals ?? []).filter(({ key }) => key !== change.key);
      return { ...given, row: { ...row, seals } };
    }
    case 'END_PART':
      return part(change.partId, (each) => ({ ...each, to: at }));
    case 'GAIN_POST':
      return { ...given, principal: { ...principal, roles: [...principal.roles, change.post] } };
    case 'LOSE_POST':
      return { ...given, principal: { ...principal, roles: principal.roles.filter((post) => post !== change.post) } };
    case 'GAIN_CAPACITY':
      return { ...given, principal: { ...principal, capacities: [...principal.capacities, change.capacity] } };
    case 'LOSE_CAPACITY': {
      const capacities = principal.capacities.filter((capacity) => capacity !== change.capacity);
      return { ...given, principal: { ...principal, capacities } };
    }
    case 'OWN_FIELD': {
      const mine = change.field === 'staffId' ? principal.staffId : principal.agencyId;
      return { ...given, row: { ...row, [change.field]: change.holds ? mine : null } };
    }
    case 'FLAG':
      return { ...given, row: { ...row, [change.field]: change.holds } };
  }
}

/** How a row's field is spoken of. */
export const fieldWords: Readonly<Record<ComparableField | FlagField, Words>> = {
  agencyId: { zh: '该条由本单位形成', en: 'the row is the agency’s own' },
  leadAgencyId: { zh: '本单位为牵头单位', en: 'the agency leads the dispute' },
  accountableAgencyId: { zh: '本单位为当前责任单位', en: 'the agency is accountable now' },
  fromAgencyId: { zh: '本单位为移送方', en: 'the agency sent the referral' },
  toAgencyId: { zh: '本单位为接收方', en: 'the agency received the referral' },
  bearerAgencyId: { zh: '期限由本单位承担', en: 'the agency has to be in time' },
  staffId: { zh: '由本人形成', en: 'the row is the person’s own' },
  isSent: { zh: '移送已发出', en: 'the referral is sent' },
  isShared: { zh: '该条向参与单位公开', en: 'the entry is for all who take part' },
};

/** The change in words. */
export function changeWords(change: AccessChange): Words {
  switch (change.kind) {
    case 'OPEN_PART': {
      const { zh, en } = participationRoles[change.role];
      const groups = groupsOf(change.scope).map((group) => fieldGroups[group]);
      const opened = groups.length > 0 ? listed(groups) : null;
      return {
        zh: `以“${zh}”身份参与本争议${opened ? `，并为此目的开放：${opened.zh}` : ''}`,
        en: `a part in the dispute: ${en}${opened ? `, opened for the purpose with: ${opened.en}` : ''}`,
      };
    }
    case 'WIDEN_PART':
      return {
        zh: `所参与的移送将“${fieldGroups[change.group].zh}”列入其目的范围`,
        en: `the part is opened for its purpose with “${fieldGroups[change.group].en}”, as by a referral that lists it`,
      };
    case 'HAND_WHOLE':
      return { zh: '移送全部而非一部分', en: 'the whole is handed over, not a part' };
    case 'LIFT_SEAL':
      return { zh: '解除该处密封', en: 'the seal on it is lifted' };
    case 'END_PART':
      return { zh: '该项参与结束', en: 'the part ends' };
    case 'GAIN_POST':
      return { zh: `具有岗位“${staffRoles[change.post].zh}”`, en: `the post “${staffRoles[change.post].en}”` };
    case 'LOSE_POST':
      return {
        zh: `不再具有岗位“${staffRoles[change.post].zh}”`,
        en: `without the post “${staffRoles[change.post].en}”`,
      };
    case 'GAIN_CAPACITY':
      return {
        zh: `单位具有职能“${capacities[change.capacity].zh}”`,
        en: `the agency has the capacity “${capacities[change.capacity].en}”`,
      };
    case 'LOSE_CAPACITY':
      return {
        zh: `单位不再具有职能“${capacities[change.capacity].zh}”`,
        en: `the agency lacks the capacity “${capacities[change.capacity].en}”`,
      };
    case 'OWN_FIELD':
    case 'FLAG': {
      const { zh, en } = fieldWords[change.field];
      return change.holds ? { zh, en } : { zh: `并非“${zh}”`, en: `it is not so that ${en}` };
    }
  }
}
