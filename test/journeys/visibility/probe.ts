import type { DisputeDetailQuery } from '../../../schema/client/graphql.ts';
import { groups, type Access, type Group } from './oracle.ts';
import { content, secrets } from './world.ts';

export type Seen = DisputeDetailQuery['dispute'];
type Dispute = NonNullable<Seen>;
type PartyField = 'name' | 'phone' | 'address' | 'idNumber' | 'bankAccount' | 'socialCreditCode';

/** Full when everything of the group stands in the answer, masked when something does, none when nothing does. */
function access(everything: readonly boolean[], something: readonly boolean[]): Access {
  if (everything.every(Boolean)) return 'FULL';
  return [...everything, ...something].some(Boolean) ? 'MASKED' : 'NONE';
}

const partiesOf = ({ parties }: Dispute, side: 'WORKER' | 'EMPLOYER') =>
  parties?.nodes.filter(({ role }) => role === side) ?? [];
/** Whether any party of the side shows the value under the field, and whether any shows anything there. */
function shows(dispute: Dispute, side: 'WORKER' | 'EMPLOYER', values: Partial<Record<PartyField, string>>): Access {
  const rows = partiesOf(dispute, side);
  const fields = Object.entries(values) as [PartyField, string][];
  return access(
    fields.map(([field, value]) => rows.some((row) => row[field] === value)),
    fields.map(([field]) => rows.some((row) => row[field] != null)),
  );
}
/** Notes of the mediation process stand in the union's view and nowhere else. */
const hasProcessNote = ({ union }: Dispute, text: string) => !!union?.processNotes.some(({ body }) => body === text);
const paperOf = (dispute: Dispute, group: Group) => [
  !!dispute.documents?.nodes.some(({ title }) => title === `canary-document-${group}-`),
  group === 'F9' ? hasProcessNote(dispute, 'canary-note-F9-') : hasNote(dispute, `canary-note-${group}-`),
];
const hasDocument = ({ documents }: Dispute, kind: string) => !!documents?.nodes.some((each) => each.kind === kind);
const hasNote = ({ notes }: Dispute, body: string) => !!notes?.nodes.some((each) => each.body === body);

/** What an answer gives away of one group, in every place of the graph where the group has values. */
const probes: Partial<Record<Group, (dispute: Dispute) => Access>> = {
  F0: (dispute) =>
    access(
      [
        dispute.leadAgency?.id === 'agy_court_chenggong',
        !!dispute.accountableAgency,
        dispute.headcount === 2,
        dispute.relationType === 'LABOUR_RELATION',
        !!dispute.participations?.length,
        dispute.aliases?.[0]?.number === content.ownNumber,
        dispute.docketed === false,
        !!dispute.referrals?.nodes.length,
        !!dispute.deadlines?.nodes.length,
      ],
      [!!dispute.number, !!dispute.stage, !!dispute.region],
    ),
  F1: (dispute) => shows(dispute, 'WORKER', { name: content.worker }),
  F2: (dispute) => shows(dispute, 'WORKER', { phone: content.workerPhone, address: content.workerAddress }),
  F3: (dispute) => shows(dispute, 'WORKER', { idNumber: content.workerId, bankAccount: content.workerBank }),
  F4: (dispute) => shows(dispute, 'EMPLOYER', { name: content.employer, socialCreditCode: content.employerCode }),
  F6: (dispute) =>
    access(
      [
        dispute.claimTotalFen === content.claimTotalFen,
        dispute.claims?.nodes.some(({ amountFen }) => amountFen === content.claimFen) ?? false,
        hasDocument(dispute, 'COMPLAINT'),
      ],
      [dispute.claimTotalFen != null, !!dispute.claims?.nodes.length],
    ),
  F7: (dispute) =>
    access(
      [
        dispute.documents?.nodes.some(({ title }) => title === content.evidence) ?? false,
        hasNote(dispute, content.statement),
      ],
      [],
    ),
  F8: (dispute) => {
    const [decision] = dispute.union?.aidDecisions ?? [];
    const [file] = dispute.legalAid?.files ?? [];
    return access(
      [
        hasNote(dispute, content.consultNote),
        decision?.reason === content.aidReason,
        file?.strategy === content.strategy,
        hasDocument(dispute, 'AID_APPLICATION'),
      ],
      [!!decision, !!file],
    );
  },
  F9: (dispute) =>
    access(
      [
        hasProcessNote(dispute, content.caucusNote),
        hasProcessNote(dispute, content.mediatorNote),
        hasDocument(dispute, 'MEDIATION_RECORD'),
        dispute.timeline?.nodes.some(({ type }) => type === 'MediationSessionHeld') ?? false,
      ],
      [!!dispute.union?.processNotes.length, !!dispute.notes?.nodes.some(({ group }) => group === 'F9')],
    ),
  F10: (dispute) =>
    access(
      [
        dispute.obligations?.[0]?.amountFen === content.agreedFen,
        !!dispute.obligations?.[0]?.instalments?.length,
        hasDocument(dispute, 'MEDIATION_AGREEMENT'),
        dispute.union?.mediations[0]?.sessions === 1,
      ],
      [!!dispute.obligations?.length, !!dispute.union?.mediations.length],
    ),
  F11: (dispute) => access([hasDocument(dispute, 'UNDISPUTED_FACTS')], []),
  F12: (dispute) => {
    const [arbitration] = dispute.hrss?.arbitrations ?? [];
    return access(
      [
        arbitration?.docketNumber === content.docketNumber,
        arbitration?.awardedFen === content.awardedFen,
        hasDocument(dispute, 'AWARD'),
      ],
      [!!arbitration],
    );
  },
  F13: (dispute) => access([dispute.court?.cases[0]?.copies === 2], [!!dispute.court?.cases.length]),
  F15: (dispute) =>
    access(
      [
        dispute.procuratorate?.supports[0]?.opinionNumber === content.opinionNumber,
        hasDocument(dispute, 'SUPPORT_OPINION'),
      ],
      [!!dispute.procuratorate?.supports.length],
    ),
  F18: (dispute) => access([dispute.union?.visits[0]?.satisfied === 1], [!!dispute.union?.visits.length]),
};

/** Groups that have no fields of their own: notes and documents of the group are all there is to see. */
const papersOnly: readonly Group[] = ['F5', 'F7', 'F11', 'F14', 'F14W', 'F16', 'F17', 'F19'];

/** What the answer shows of each group. */
export function observed(dispute: Seen): Record<Group, Access> {
  return Object.fromEntries(groups.map((group) => [group, dispute ? one(dispute, group) : 'NONE'])) as Record<
    Group,
    Access
  >;
}

function one(dispute: Dispute, group: Group): Access {
  const fields = probes[group]?.(dispute);
  const papers = group === 'F0' ? [] : paperOf(dispute, group);
  const shown = access(papers.length > 0 ? papers : [true], []);
  if (fields === undefined) return shown;
  if (fields === 'FULL') return shown === 'FULL' ? 'FULL' : 'MASKED';
  return shown === 'NONE' || group === 'F0' ? fields : 'MASKED';
}

/**
 * What an answer can show of what is allowed: a group that has nothing but whole papers shows nothing of them when it
 * is masked.
 */
export function visible(allowed: Record<Group, Access>): Record<Group, Access> {
  return Object.fromEntries(
    groups.map((group) => [group, allowed[group] === 'MASKED' && papersOnly.includes(group) ? 'NONE' : allowed[group]]),
  ) as Record<Group, Access>;
}

/** What the hub itself says the viewer sees, for comparing it with what it shows. */
export function declared(dispute: Seen): Record<Group, Access> {
  if (!dispute) return Object.fromEntries(groups.map((group) => [group, 'NONE'])) as Record<Group, Access>;
  return Object.fromEntries(dispute.viewerAccess.map(({ group, access: level }) => [group, level])) as Record<
    Group,
    Access
  >;
}

/** Texts of groups not seen in full that stand somewhere in the answer all the same. */
export function spilled(answer: unknown, allowed: Record<Group, Access>): string[] {
  const bytes = JSON.stringify(answer);
  return groups
    .filter((group) => allowed[group] !== 'FULL')
    .flatMap((group) => [`-${group}-`, ...(secrets[group] ?? [])])
    .filter((text) => bytes.includes(text));
}
