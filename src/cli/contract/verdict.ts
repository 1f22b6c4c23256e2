import { buildSchema } from 'graphql';
import type { ContractProposal } from '../../storage/contract-proposals.ts';
import type { FieldUser } from '../../storage/field-uses.ts';
import { calledBy } from './called-by.ts';
import { nameOf, type ContractChange, type Contracts } from './changes.ts';

/** What a running hub knows of its partners. */
export interface Evidence {
  /** Contract an agency stands under, by its id: `court`. */
  readonly contractOf: ReadonlyMap<string, string>;
  /** Who called one of the coordinates within the days that count. */
  readonly users: readonly FieldUser[];
  readonly proposals: readonly ContractProposal[];
}

/** Why a breaking change of one contract may not be published. */
export interface Obstacle {
  readonly contract: string;
  readonly change: ContractChange;
  readonly reason: 'NO_EVIDENCE' | 'STILL_CALLED' | 'NOT_PROPOSED' | 'NOT_APPROVED';
  readonly zh: string;
  readonly en: string;
}

/** Coordinates of everything a breaking change takes away, in the contracts before it. */
export function takenFrom(before: Contracts, changes: readonly ContractChange[]): string[] {
  const schemas = schemasOf(before);
  const all = changes
    .filter(({ level }) => level === 'BREAKING')
    .flatMap(({ contracts, path }) => contracts.flatMap((name) => coordinatesOf(schemas, name, path)));
  return [...new Set(all)];
}

/**
 * What stands in the way of each breaking change, contract by contract: nobody may have called it of late, it must have
 * been proposed, and every agency it takes something from must have approved or its notice have run out.
 *
 * @param evidence null where no hub was asked; then nothing that breaks may be published
 */
export function obstacles(
  before: Contracts,
  changes: readonly ContractChange[],
  { evidence, now }: { readonly evidence: Evidence | null; readonly now: Date },
): Obstacle[] {
  const schemas = schemasOf(before);
  return changes
    .filter(({ level }) => level === 'BREAKING')
    .flatMap((change) =>
      change.contracts.flatMap((contract): Obstacle[] => {
        const said = evidence
          ? judged({ contract, change, evidence, now, coordinates: coordinatesOf(schemas, contract, change.path) })
          : noEvidence;
        return said ? [{ contract, change, ...said }] : [];
      }),
    );
}

type Said = Pick<Obstacle, 'reason' | 'zh' | 'en'>;

const noEvidence: Said = {
  reason: 'NO_EVIDENCE',
  zh: '未连接平台数据库，无法核对使用情况与各方意见',
  en: 'no hub database was asked who uses it and who agreed (--evidence)',
};

function judged(asked: {
  readonly contract: string;
  readonly change: ContractChange;
  readonly evidence: Evidence;
  readonly now: Date;
  readonly coordinates: readonly string[];
}): Said | null {
  const { contract, change, evidence, now, coordinates } = asked;
  const { users, contractOf, proposals } = evidence;
  const callers = users.filter(
    ({ agencyId, coordinate }) => contractOf.get(agencyId) === contract && coordinates.includes(coordinate),
  );
  if (callers.length > 0) {
    const who = callers.map(({ agencyId, clientId, operation, lastDay }) =>
      [agencyId, clientId, operation || '(anonymous)', lastDay].filter((part) => part !== '').join(' '),
    );
    return { reason: 'STILL_CALLED', zh: `仍在使用：${who.join('；')}`, en: `still called by ${who.join('; ')}` };
  }
  const about = proposals.filter(({ changes }) => changes.includes(nameOf(contract, change)));
  if (about.length === 0)
    return { reason: 'NOT_PROPOSED', zh: '尚未提出变更提案', en: 'has not been proposed to the partners' };
  if (about.some((proposal) => waitsFor(proposal, { contract, contractOf, now }).length === 0)) return null;
  const [first] = about;
  const waiting = waitsFor(first!, { contract, contractOf, now });
  const ends = first!.noticeEnds.toISOString().slice(0, 10);
  return {
    reason: 'NOT_APPROVED',
    zh: `提案 ${first!.id} 待 ${waiting.join('、')} 同意，或通知期于 ${ends} 届满`,
    en: `proposal ${first!.id} waits for ${waiting.join(', ')}, or for its notice to end on ${ends}`,
  };
}

/** Agencies under the contract that have not approved, unless their notice has run out. */
function waitsFor(
  { partners, noticeEnds }: ContractProposal,
  { contract, contractOf, now }: { contract: string; contractOf: Evidence['contractOf']; now: Date },
): string[] {
  if (now >= noticeEnds) return [];
  const approved = new Set(partners.filter(({ approvedBy }) => approvedBy !== null).map(({ agencyId }) => agencyId));
  return [...contractOf].flatMap(([agencyId, name]) =>
    name === contract && !approved.has(agencyId) ? [agencyId] : [],
  );
}

function schemasOf(contracts: Contracts) {
  const built = new Map<string, ReturnType<typeof buildSchema>>();
  return (name: string) => {
    const sdl = contracts[name];
    if (sdl === undefined) return null;
    let schema = built.get(sdl);
    if (!schema) built.set(sdl, (schema = buildSchema(sdl)));
    return schema;
  };
}

function coordinatesOf(schemas: ReturnType<typeof schemasOf>, contract: string, path: string): string[] {
  const schema = schemas(contract);
  if (!schema) return [];
  // A contract that goes altogether takes its roots with it.
  return path === contract
    ? [schema.getQueryType()!, schema.getMutationType()].flatMap((root) => (root ? calledBy(schema, root.name) : []))
    : calledBy(schema, path);
}
