import { buildSchema, type GraphQLSchema } from 'graphql';
import { agencyTypeNames } from '../../domain/agency/agency-type.ts';
import { contractFile } from '../emit-schema.ts';
import { contractChanges, type ContractChange, type Contracts } from './changes.ts';
import { brokenOperations, recordedOperations, type BrokenOperation } from './recorded.ts';
import { obstacles, takenFrom, type Evidence, type Obstacle } from './verdict.ts';

/** What a check of contracts found. */
export interface ContractReport {
  readonly changes: readonly ContractChange[];
  readonly broken: readonly BrokenOperation[];
  readonly obstacles: readonly Obstacle[];
  readonly figures: {
    readonly contracts: number;
    readonly partners: number;
    readonly operations: number;
    readonly breaking: number;
    readonly dangerous: number;
    readonly safe: number;
  };
  /** Nothing recorded breaks, and nothing that breaks lacks its proofs. */
  readonly passes: boolean;
}

export interface ContractCheck {
  readonly before: Contracts;
  readonly after: Contracts;
  /** The folder whose `operations/<partner>/` are held against the contracts after the change. */
  readonly folder: string;
  /** What a hub knows of the coordinates that go; null where none is asked. */
  readonly evidenceOf: ((coordinates: readonly string[]) => Promise<Evidence>) | null;
  readonly now: Date;
}

/** Compares contracts, holds every recorded operation against them, and judges what breaks by its evidence. */
export async function checkContracts({
  before,
  after,
  folder,
  evidenceOf,
  now,
}: ContractCheck): Promise<ContractReport> {
  const changes = await contractChanges(before, after);
  const operations = recordedOperations(folder);
  const schemas = new Map<string, GraphQLSchema>();
  const broken = brokenOperations(operations, (type) => {
    const sdl = after[contractFile(type).replace(/^contracts\/|\.graphql$/g, '')];
    if (sdl === undefined) return null;
    if (!schemas.has(sdl)) schemas.set(sdl, buildSchema(sdl));
    return schemas.get(sdl)!;
  });
  const breaks = changes.some(({ level }) => level === 'BREAKING');
  const evidence = breaks && evidenceOf ? await evidenceOf(takenFrom(before, changes)) : null;
  const inTheWay = obstacles(before, changes, { evidence, now });
  const count = (level: ContractChange['level']) => changes.filter((each) => each.level === level).length;
  return {
    changes,
    broken,
    obstacles: inTheWay,
    figures: {
      contracts: Object.keys(after).length,
      partners: new Set(operations.map(({ partner }) => partner.name)).size,
      operations: operations.length,
      breaking: count('BREAKING'),
      dangerous: count('DANGEROUS'),
      safe: count('SAFE'),
    },
    passes: broken.length === 0 && inTheWay.length === 0 && Object.keys(after).length >= agencyTypeNames.length,
  };
}

/** The report for people: what breaks whom first, then what is dangerous; what adds is counted. */
export function reportLines({ changes, broken, obstacles: inTheWay, figures, passes }: ContractReport): string[] {
  const { contracts, partners, operations, breaking, dangerous, safe } = figures;
  const listed = (level: ContractChange['level'], words: string) =>
    changes
      .filter((each) => each.level === level)
      .map((each) => `  ${words} ${each.path}: ${each.message} [${shown(each.contracts)}]`);
  return [
    `契约 ${contracts} 份，登记单位 ${partners} 个、操作 ${operations} 项；破坏性变更 ${breaking}、危险变更 ${dangerous}、兼容变更 ${safe}`,
    `${contracts} contracts, ${operations} operations of ${partners} partners; ${breaking} breaking, ${dangerous} dangerous, ${safe} safe changes`,
    ...broken.map(
      ({ partner, type, operation, at, why }) =>
        `✗ ${partner} 的操作 ${operation} 将失效 / operation ${operation} of ${partner} breaks (${type}) schema/${at}: ${why}`,
    ),
    ...listed('BREAKING', '破坏 / breaking'),
    ...inTheWay.map(
      ({ contract, change, zh, en }) => `✗ 不得发布 / may not be published: ${contract} ${change.path}: ${zh} / ${en}`,
    ),
    ...listed('DANGEROUS', '危险 / dangerous'),
    passes ? '✓ 可以发布 / may be published' : '✗ 检查未通过 / the check fails',
  ];
}

function shown(contracts: readonly string[]): string {
  return contracts.length > 6 ? `${contracts.slice(0, 5).join(', ')} … ${contracts.length}` : contracts.join(', ');
}
