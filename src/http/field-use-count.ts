import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { HubContext } from '../graphql/context.ts';
import { usedFields } from '../graphql/used-fields.ts';
import { legalDateOf } from '../kernel/legal-date.ts';
import { addFieldUses, forgetFieldUses, type FieldUse } from '../storage/field-uses.ts';
import type { Database } from '../storage/database.ts';
import type { BeforeAnswer } from './execute-gateway.ts';
import { isOperationName } from './log.ts';

/** Days after which counts are forgotten; longer than any notice anybody would give. */
const keptDays = 400;

/** Most combinations of document and caller counted between two storings; what comes then is not counted. */
const mostCounted = 20_000;

type Counts = Map<string, number>;

export interface FieldUseCountParts {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly now: () => Date;
}

/**
 * Counts who calls which field. A request adds one to a number in memory; which fields a document names is worked out
 * when the counts are stored, once for each document. A crash loses the counts since then.
 */
export class FieldUseCount {
  private counts = new Map<DocumentNode, Counts>();
  private size = 0;
  private forgottenOn = '';
  private readonly fields = new WeakMap<DocumentNode, readonly string[]>();
  private readonly parts: FieldUseCountParts;

  constructor(parts: FieldUseCountParts) {
    this.parts = parts;
  }

  /** Counts an operation that ran, and goes on with what stands between it and its answer. */
  before(next: BeforeAnswer<HubContext>): BeforeAnswer<HubContext> {
    return (args, result: ExecutionResult) => {
      this.count(args.document, args.operationName, args.context.principal);
      return next(args, result);
    };
  }

  /** Stores what was counted. @throws what the database throws; the counts are then stored with the next ones */
  async store(): Promise<void> {
    const { database, now } = this.parts;
    const today = legalDateOf(now());
    const counted = this.counts;
    this.counts = new Map();
    this.size = 0;
    try {
      await addFieldUses(database, this.usesOf(counted, today));
    } catch (error) {
      for (const [document, counts] of counted) this.takeBack(document, counts);
      throw error;
    }
    if (this.forgottenOn === today) return;
    await forgetFieldUses(database, legalDateOf(new Date(now().getTime() - keptDays * 86_400_000)));
    this.forgottenOn = today;
  }

  private takeBack(document: DocumentNode, lost: Counts): void {
    const counts = this.counts.get(document) ?? new Map<string, number>();
    for (const [key, calls] of lost) counts.set(key, (counts.get(key) ?? 0) + calls);
    this.counts.set(document, counts);
    this.size += lost.size;
  }

  private count(document: DocumentNode, name: string | null, { agencyId, client }: HubContext['principal']): void {
    let counts = this.counts.get(document);
    if (!counts) this.counts.set(document, (counts = new Map()));
    const key = `${agencyId} ${client?.id ?? ''} ${name !== null && isOperationName(name) ? name : ''}`;
    const known = counts.get(key);
    if (known === undefined && ++this.size > mostCounted) return;
    counts.set(key, (known ?? 0) + 1);
  }

  private usesOf(counted: ReadonlyMap<DocumentNode, Counts>, day: string): FieldUse[] {
    const uses = new Map<string, FieldUse>();
    for (const [document, counts] of counted) {
      for (const [key, calls] of counts) {
        const [agencyId = '', clientId = '', operation = ''] = key.split(' ');
        for (const coordinate of this.fieldsOf(document)) {
          const id = `${key} ${coordinate}`;
          const before = uses.get(id)?.calls ?? 0;
          uses.set(id, { agencyId, clientId, coordinate, operation, day, calls: before + calls });
        }
      }
    }
    return [...uses.values()];
  }

  private fieldsOf(document: DocumentNode): readonly string[] {
    let found = this.fields.get(document);
    if (!found) this.fields.set(document, (found = usedFields(this.parts.schema, document)));
    return found;
  }
}
