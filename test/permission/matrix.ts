import { judged, Referee, textsFound, type Judged, type Viewing } from './judge-answer.ts';
import { blind } from './oracle/sight.ts';
import { documentsOf, rootsToProtected, type Root } from './schema-walk.ts';
import { graph, type Case, type Scene } from './scene.ts';

/** A way to ask for disputes: a root of the graph with the variables it is asked with. */
interface Door {
  readonly root: Root;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the way leads to the whole dispute, so that what is missing there was refused. */
  readonly isWhole?: true;
}

/** Every root below which something of a dispute stands, and how it is asked. A root of tomorrow has to be told of here. */
export const doorsOf: Record<string, (scene: Scene) => Door[]> = {
  dispute: ({ world: { disputeId, number } }) => {
    const by = (name: string, how: string, value: string): Door => ({
      root: { field: 'dispute', head: `($${name}: ${name === 'id' ? 'ID' : 'String'}!)`, args: `(by: ${how})` },
      variables: { [name]: value },
      isWhole: true,
    });
    return [
      by('id', '{ id: $id }', disputeId),
      by('number', '{ number: $number }', number),
      by('own', '{ alias: { agencyId: "agy_court_chenggong", number: $own } }', '2026-立-0302'),
    ];
  },
  node: (scene) => [node(scene.world.disputeId), node(scene.world.referrals.R08), node(scene.world.workers[0]!)],
  referral: ({ world }) => [
    { root: { field: 'referral', head: '($id: ID!)', args: '(id: $id)' }, variables: { id: world.referrals.R08 } },
  ],
  disputes: () => [
    list('disputes'),
    list('disputes', 'filter: { regionPrefix: "53" }'),
    list('disputes', 'filter: { accountableToMe: true }'),
  ],
  ...Object.fromEntries(
    [
      ...['inbox', 'sent', 'deadlines', 'notices', 'duplicateProposals', 'ownMandates', 'referralRequests'],
      ...['auditEntries', 'agencyStaff', 'staffChanges', 'systemClients', 'rightsNotices', 'webhookEndpoints'],
    ].map((field) => [field, () => [list(field)]]),
  ),
  webhookDeliveries: () => [
    {
      root: { field: 'webhookDeliveries', head: '($id: ID!)', args: '(endpointId: $id, first: 5)' },
      variables: { id: 'whe_none' },
    },
  ],
  inboxCounts: () => [{ root: { field: 'inboxCounts' }, variables: {} }],
  previewRegistration: () => [
    {
      root: { field: 'previewRegistration', head: '($input: RegisterDisputeInput!)', args: '(input: $input)' },
      variables: { input: { channel: 'WALK_IN', ownNumber: '2026-立-0302' } },
    },
  ],
  administrationBounds: () => [{ root: { field: 'administrationBounds' }, variables: {} }],
  ownEmergencyAccesses: () => [list('ownEmergencyAccesses')],
  findings: () => [{ root: { field: 'findings' }, variables: {} }],
  previewReferral: ({ world }) => [
    {
      root: { field: 'previewReferral', head: '($input: SendReferralInput!)', args: '(input: $input)' },
      variables: { input: { disputeId: world.disputeId, kind: 'R13', toAgencyId: 'agy_court_chenggong' } },
    },
  ],
  // The permitted history in one text, and the proof of an entry that is for two sides alone.
  evidenceBundle: ({ world }) => [
    {
      root: { field: 'evidenceBundle', head: '($id: ID!)', args: '(disputeId: $id)' },
      variables: { id: world.disputeId },
    },
  ],
  inclusionProof: ({ ledger }) => [
    {
      root: { field: 'inclusionProof', head: '($id: ID!)', args: '(entryId: $id)' },
      variables: { id: ledger.rowsOf('TimelineEntry').at(-1)!.id },
    },
  ],
  requestOutcome: () => [
    { root: { field: 'requestOutcome', head: '($key: String!)', args: '(key: $key)' }, variables: { key: 'once' } },
  ],
  explainAccess: ({ world }) =>
    ['Party.phone', 'Note.body', 'note.read'].map((path) => ({
      root: { field: 'explainAccess', head: '($input: ExplainAccessInput!)', args: '(input: $input)' },
      variables: { input: { disputeId: world.disputeId, path } },
    })),
  simulateDeadlines: ({ world }) => [
    {
      root: { field: 'simulateDeadlines', head: '($input: SimulateDeadlinesInput!)', args: '(input: $input)' },
      variables: { input: { disputeId: world.disputeId, events: [] } },
    },
  ],
};

function node(id: string): Door {
  return { root: { field: 'node', head: '($id: ID!)', args: '(id: $id)' }, variables: { id } };
}

function list(field: string, narrowed = ''): Door {
  return { root: { field, args: `(${narrowed ? `${narrowed}, ` : ''}first: 10)` }, variables: {} };
}

/** Roots of the graph that lead to something protected and that nobody has said how to ask. */
export function unknownDoors(): string[] {
  return rootsToProtected(graph, 'query').filter((field) => !(field in doorsOf));
}

/** What of a masked record stays all the same, by the place of its text: an order's number, a letter's, what was served. */
const keptMasked = /^(hotline_order\.order_number|supervision_letter\.number|inspection_order\.text)$/;

/** Types a walk of the whole dispute meets row by row. */
const met = new Set([
  'Consent',
  ...[
    'Dispute',
    'Party',
    'Claim',
    'Obligation',
    'Participation',
    'Referral',
    'Deadline',
    'Document',
    'Note',
    'ProcessNote',
  ],
  ...[
    'TimelineEntry',
    'Mandate',
    'RepresentationChange',
    'HotlineOrder',
    'Consultation',
    'UnionAidDecision',
    'AidFile',
  ],
  ...[
    'AidServiceStep',
    'Negotiation',
    'MediationRecord',
    'SupervisionLetter',
    'JudicialSuggestion',
    'Warning',
    'Visit',
  ],
  ...['IncidentReport', 'JointHandling', 'JointMember', 'JointAction', 'VisitTask', 'Clue', 'SupportOpinion'],
  ...['ProcuratorialSuggestion', 'Arbitration', 'ArbitrationService', 'ArbitrationHearing', 'ArbitrationAward'],
  ...[
    'ArbitratorRecusal',
    'AgreementReview',
    'AdvanceRuling',
    'CourtCase',
    'CourtEntry',
    'CourtNumber',
    'CourtObjection',
  ],
  ...['CourtService', 'Preservation', 'Inspection', 'InspectionOrder', 'InspectionInformant', 'CrimeTransfer'],
  ...['InsuranceTransfer', 'InjuryRecognition'],
]);

export interface Figures {
  states: number;
  cases: number;
  questions: number;
  closed: number;
  open: number;
  readonly leaks: string[];
  readonly refused: string[];
}

const documents = new Map<string, string[]>();

function documentsFor(root: Root, steps: number): string[] {
  const key = JSON.stringify([root, steps]);
  let made = documents.get(key);
  if (!made) documents.set(key, (made = documentsOf(graph, root, steps)));
  return made;
}

const nextPage = `query ($id: ID!, $after: String!) { dispute(by: { id: $id }) { __typename id
  timeline(first: 100, after: $after) { nodes { __typename id seq type group details remark agency { id } } pageInfo { hasNextPage endCursor } } } }`;

/** The cursor of the page that follows, where the history is longer than a page. */
function restOf(data: unknown): string | null {
  const page = (
    data as { dispute?: { timeline?: { pageInfo?: { hasNextPage?: boolean; endCursor?: string } } } } | null
  )?.dispute?.timeline?.pageInfo;
  return page?.hasNextPage ? (page.endCursor ?? null) : null;
}

/** How much is asked in each case. */
export interface Extent {
  /** Every n-th case of the matrix. */
  readonly every: number;
  /** Other doors tried in each case beside the root; they go round. */
  readonly doors: number;
}

/** Asks everything as everybody and holds it against the oracle. */
export async function runMatrix(
  scene: Scene,
  { every, doors }: Extent,
  tell?: (done: number, of: number) => void,
): Promise<Figures> {
  const figures: Figures = { states: 0, cases: 0, questions: 0, closed: 0, open: 0, leaks: [], refused: [] };
  const others = Object.values(doorsOf)
    .flatMap((make) => make(scene))
    .slice(1);
  const direct = doorsOf['dispute']!(scene)[0]!;
  const cases = scene.cases.filter((_, index) => index % every === 0);
  let turn = 0;
  for (const each of cases) {
    const viewing = await scene.enter(each);
    const referee = new Referee(graph, scene.ledger);
    const asked = [direct, ...Array.from({ length: doors }, () => others[turn++ % others.length]!)];
    for (const [index, door] of asked.entries()) {
      const seen = judged();
      const cells = new Set<string>();
      for (const query of documentsFor(door.root, index === 0 ? 2 : 3)) {
        figures.questions += 1;
        const { text, data } = await answerTo(scene, each.asker.staffId, { query, variables: door.variables });
        const where = `${door.root.field}(${JSON.stringify(door.variables)})`;
        referee.judge(viewing, data, { into: seen, way: where, disputeId: null });
        const sight = viewing.sights.get(scene.world.disputeId) ?? blind;
        for (const found of textsFound(text, sight, keptMasked))
          if (!isOwn(viewing, found, scene)) seen.leaks.push(`${where}: ${found}`);
        if (/"code":"(INTERNAL|GRAPHQL_\w+|QUERY_TOO\w+)"/.test(text))
          seen.refused.push(`${where}: ${text.slice(0, 300)}`);
        if (index === 0) referee.cellsIn(data, cells);
        let rest = index === 0 ? restOf(data) : null;
        while (rest !== null) {
          const page = await answerTo(scene, each.asker.staffId, {
            query: nextPage,
            variables: { ...door.variables, after: rest },
          });
          figures.questions += 1;
          referee.judge(viewing, page.data, { into: seen, way: `${where} after`, disputeId: null });
          referee.cellsIn(page.data, cells);
          rest = restOf(page.data);
        }
      }
      if (index === 0) {
        referee.missing(viewing, scene.world.disputeId, { into: seen, types: met });
        const closed = referee.closedCells(viewing, scene.world.disputeId, met);
        figures.closed += closed.size;
        for (const cell of closed) if (cells.has(cell)) figures.open += 1;
      }
      add(figures, each, seen);
    }
    figures.states += 1;
    tell?.(figures.states, cases.length);
    await scene.leave();
  }
  return figures;
}

/** What an agency wrote itself it may read again: entries, papers and hand-offs of its own, whatever their group. */
function isOwn({ asker }: Viewing, found: string, scene: Scene): boolean {
  const [, group, place] = found.split('!');
  const [table] = place!.split('.');
  return ['document', 'referral', 'fact', 'note', 'crime_transfer'].includes(table!)
    ? scene.isOwnText(asker.agencyId, table!, group!)
    : false;
}

function add(figures: Figures, { name, stage, consent }: Case, { cases, leaks, refused }: Judged): void {
  figures.cases += cases;
  const at = `${name} (${stage}, consent ${consent})`;
  figures.leaks.push(...leaks.map((leak) => `${at}: ${leak}`));
  figures.refused.push(...refused.map((each) => `${at}: ${each}`));
}

export async function answerTo(
  { hub }: Pick<Scene, 'hub'>,
  staffId: string,
  body: object,
): Promise<{ text: string; data: unknown }> {
  const text = await (await hub.raw(staffId, body)).text();
  return { text, data: (JSON.parse(text) as { data?: unknown }).data ?? null };
}
