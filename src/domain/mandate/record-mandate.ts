import { addDays, isLegalDate, legalDateOf, startOfLegalDay, type LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { isRefused, Refusal } from '../../kernel/refusal.ts';
import type { Staff } from '../agency/agency.ts';
import type { StaffRole } from '../agency/staff-role.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { setOf, type FieldGroup } from '../dispute/field-group.ts';
import type { Fact, FactOf } from '../history/fact.ts';
import type { ParticipationRole } from '../participation/participation.ts';
import { sideOf, type PartySide } from '../party/party.ts';
import { scopeOf } from '../referral/referral-scope.ts';
import type { MandateEntry } from './mandate-entry.ts';
import { holds, specialAuthorityNames, type Mandate } from './mandate.ts';

/** Posts in which a person can act for a party of the side, and the part it opens. */
const openings: Readonly<Record<PartySide, readonly { posts: readonly StaffRole[]; part: ParticipationRole }[]>> = {
  WORKER: [
    { posts: ['WORKER_REP'], part: 'WORKER_PARTY' },
    { posts: ['UNION_AID_LAWYER', 'LEGAL_AID_LAWYER'], part: 'AID_LAWYER' },
    { posts: ['UNION_LEGAL_OFFICER', 'UNION_DUTY_OFFICER', 'UNION_CHAIR', 'UNION_SUPERVISOR'], part: 'AID_LAWYER' },
  ],
  EMPLOYER: [{ posts: ['EMPLOYER_REP'], part: 'EMPLOYER_PARTY' }],
  OTHER: [],
};

/** What a mandate opens where the post's right is bound to a purpose; the mediation process and an employer's secrets never. */
const opened: readonly FieldGroup[] = [
  'F0',
  'F1',
  'F2',
  'F3',
  'F4',
  'F6',
  'F7',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F17',
];

/** Every reason why the mandate cannot stand as it is entered. */
export function mandateFaults(entry: MandateEntry, file: DisputeFile, person: Staff | null, now: Date): Refusal[] {
  const party = file.parties.find(({ id }) => id === entry.partyId);
  const faults: Refusal[] = [];
  if (!party) faults.push(new Refusal('NOT_FOUND', { path: ['partyId'] }));
  if (!person?.active) faults.push(new Refusal('NOT_FOUND', { path: ['staffId'] }));
  if (party && person && !openingOf(sideOf(party.role), person)) {
    const posts = openings[sideOf(party.role)].flatMap((opening) => opening.posts);
    faults.push(new Refusal('PERSON_NOT_OF_SIDE', { path: ['staffId'], allowed: posts }));
  }
  const twin = file.mandates.some(
    (mandate) => mandate.partyId === entry.partyId && mandate.staffId === entry.staffId && holds(mandate, now),
  );
  if (twin) faults.push(new Refusal('MANDATE_HELD_ALREADY', { path: ['staffId'], allowed: ['revokeMandate'] }));
  if (!file.documents.some(({ kind, id }) => kind === 'MANDATE' && id === entry.documentId))
    faults.push(new Refusal('DOCUMENT_MISSING', { path: ['documentId'], allowed: ['MANDATE'] }));
  return [...faults, ...scopeFaults(entry), ...dateFaults(entry, now)];
}

function scopeFaults({ scope, authorities }: MandateEntry): Refusal[] {
  const path = ['authorities'];
  if (scope === 'SPECIAL' && authorities.length === 0)
    return [new Refusal('AUTHORITIES_NOT_LISTED', { path, allowed: specialAuthorityNames })];
  if (scope === 'GENERAL' && authorities.length > 0)
    return [new Refusal('AUTHORITIES_NEED_SPECIAL_SCOPE', { path: ['scope'], allowed: ['SPECIAL'] })];
  return [];
}

function dateFaults({ fromOn, untilOn }: MandateEntry, now: Date): Refusal[] {
  const today = legalDateOf(now);
  const malformed = [
    ...(fromOn && !isLegalDate(fromOn) ? ['fromOn'] : []),
    ...(isLegalDate(untilOn) ? [] : ['untilOn']),
  ].map((field) => new Refusal('DATE_MALFORMED', { path: [field], allowed: ['YYYY-MM-DD'] }));
  if (malformed.length > 0) return malformed;
  const first = fromOn && fromOn > today ? fromOn : today;
  return untilOn < first ? [new Refusal('PERIOD_REVERSED', { path: ['untilOn'], allowed: [`≥ ${first}`] })] : [];
}

/** The facts of a mandate without fault: it is recorded, and the person's own part in the dispute opens until it ends. */
export function recordMandate(entry: MandateEntry, file: DisputeFile, person: Staff, moment: Moment): Fact[] {
  const { partyId, staffId, kind, scope, authorities, fromOn, untilOn, documentId } = entry;
  const party = file.parties.find(({ id }) => id === partyId)!;
  const opensAt = fromOn ? later(startOfLegalDay(fromOn as LegalDate), moment.now) : moment.now;
  const endsAt = startOfLegalDay(addDays(untilOn as LegalDate, 1)).toISOString();
  const participationId = moment.newId('participation');
  const shared = { disputeId: file.dispute.id, group: 'F0', audience: 'PARTICIPANTS' } as const;
  const part = openingOf(sideOf(party.role), person)!.part;
  return [
    {
      ...shared,
      type: 'MandateRecorded',
      body: {
        ...{ mandateId: moment.newId('mandate'), partyId, staffId, agencyId: person.agencyId, kind, scope },
        ...{ authorities: [...authorities], fromAt: opensAt.toISOString(), endsAt, documentId, participationId },
      },
    },
    {
      ...shared,
      type: 'ParticipationOpened',
      body: {
        participationId,
        agencyId: person.agencyId,
        staffId,
        role: part,
        legalBasis: { law: 'CPL', article: '62', version: '2024' },
        scope: setOf(opened),
        referralId: null,
        opensAt: opensAt.toISOString(),
        endsAt,
        ...(part === 'AID_LAWYER' ? ofOneWorker(entry, file) : { partyId }),
      },
    },
  ];
}

/** Where several workers are in the matter, who acts for one of them is given that one's part and nothing of the others. */
function ofOneWorker({ partyId, documentId }: MandateEntry, file: DisputeFile): { onlyIds?: readonly string[] } {
  const workers = file.parties.filter(({ role }) => sideOf(role) === 'WORKER');
  const part = workers.length > 1 ? scopeOf({ partyIds: [partyId], documentIds: [documentId] }, file, null) : null;
  return part === null || isRefused(part) ? {} : { onlyIds: part as readonly string[] };
}

/** Ends a mandate and the part it opened, both at the instant. */
export function endMandate(
  disputeId: string,
  mandate: Pick<Mandate, 'id' | 'participationId'>,
  how: FactOf<'MandateEnded'>['body']['how'],
  at: Date,
): Fact[] {
  const shared = { disputeId, group: 'F0', audience: 'PARTICIPANTS' } as const;
  const endsAt = at.toISOString();
  return [
    { ...shared, type: 'MandateEnded', body: { mandateId: mandate.id, how, endsAt } },
    { ...shared, type: 'ParticipationEnded', body: { participationId: mandate.participationId, endsAt } },
  ];
}

function openingOf(side: PartySide, { roles }: Pick<Staff, 'roles'>) {
  return openings[side].find(({ posts }) => posts.some((post) => roles.includes(post)));
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
