import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Principal } from '../../domain/agency/agency.ts';
import { askOperation } from '../../http/ask-operation.ts';
import { rootOf } from '../../http/rest/answer.ts';
import type { RunOperation } from '../../http/run-operation.ts';
import type { AuditOf } from '../../http/signed-in-request.ts';
import { finishedNames, moveTo, writeWhole, type Folders } from './folders.ts';
import { isWhole, readDrop, type DropContract, type DropRow } from './drop-rows.ts';

export interface DropBoxParts {
  readonly folders: Folders;
  readonly contract: DropContract;
  readonly run: RunOperation;
  /** Who the rows are done for, as of now; null when nobody is in office by that name. */
  readonly principal: () => Principal | null;
  readonly auditOf: AuditOf;
  readonly now: () => Date;
  readonly newRequestId: () => string;
}

/** What became of one round. */
export interface DropRound {
  readonly files: number;
  readonly rows: number;
  readonly refusedRows: number;
  readonly refusedFiles: number;
  /** Files that are not ended yet, or that have to wait for the hub. */
  readonly waiting: number;
}

/** Faults that pass: the file is gone on with in the next round, and rows that were done are answered from their keys. */
const passing = new Set(['TEMPORARILY_UNAVAILABLE', 'IDEMPOTENCY_IN_FLIGHT', 'INTEGRITY_HOLD']);

class NotNow extends Error {}

/**
 * Does what partners drop as files, by the same operations as any other way in. A file is taken over by a rename, its
 * rows are done one after the other with their own ids as idempotency keys, and only when its result stands is it put
 * away: whenever the process dies, the next one goes on, nothing is lost and nothing done twice.
 */
export class DropBox {
  private readonly parts: DropBoxParts;

  constructor(parts: DropBoxParts) {
    this.parts = parts;
  }

  /** Takes every file that is there. */
  async round(): Promise<DropRound> {
    const { folders } = this.parts;
    let sum: DropRound = { files: 0, rows: 0, refusedRows: 0, refusedFiles: 0, waiting: 0 };
    for (const name of finishedNames(folders.inbox)) {
      if (!isWhole(name, readFileSync(join(folders.inbox, name), 'utf8'))) sum = { ...sum, waiting: sum.waiting + 1 };
      else if (!finishedNames(folders.working).includes(name)) moveTo(folders.inbox, folders.working, name);
    }
    for (const name of finishedNames(folders.working)) {
      const one = await this.take(name);
      sum = Object.fromEntries(
        Object.entries(sum).map(([key, value]) => [key, value + one[key as keyof DropRound]]),
      ) as unknown as DropRound;
    }
    return sum;
  }

  private async take(name: string): Promise<DropRound> {
    const { folders, contract } = this.parts;
    const none: DropRound = { files: 1, rows: 0, refusedRows: 0, refusedFiles: 0, waiting: 0 };
    const read = readDrop(name, readFileSync(join(folders.working, name), 'utf8'), contract);
    if (read.some((row) => 'code' in row)) {
      writeWhole(folders.refused, `${name}.report.jsonl`, lines(read));
      moveTo(folders.working, folders.refused, name);
      return { ...none, refusedFiles: 1 };
    }
    const results: { status: string }[] = [];
    try {
      for (const row of read as readonly DropRow[]) results.push(await this.act(row));
    } catch (error) {
      if (!(error instanceof NotNow)) throw error;
      return { ...none, files: 0, waiting: 1 };
    }
    writeWhole(folders.results, `${name}.result.jsonl`, lines(results));
    moveTo(folders.working, folders.done, name);
    return { ...none, rows: results.length, refusedRows: results.filter(({ status }) => status === 'REFUSED').length };
  }

  private async act({ line, id, operation, variables }: DropRow) {
    const { contract, run, principal: who, auditOf, now, newRequestId } = this.parts;
    const principal = who();
    if (!principal) throw new NotNow();
    const requestId = newRequestId();
    const header = (name: string) => (name === 'idempotency-key' ? id : null);
    const from = { principal, requestId, audit: auditOf(principal, requestId), now: now(), header };
    const registered = contract.operations.get(operation)!;
    const { data, errors } = await askOperation(run, { name: operation, text: registered.text, variables }, from);
    if (errors.some(({ extensions }) => passing.has(extensions?.code ?? ''))) throw new NotNow();
    const faults = errors.map(({ message, extensions = {} }) => ({
      ...{ code: extensions.code ?? 'INTERNAL', path: extensions.inputPath ?? [], allowed: extensions.allowed ?? [] },
      message,
    }));
    const answer = (data?.[rootOf(registered)] ?? null) as Record<string, unknown> | null;
    const refusals = registered.definition.operation === 'mutation' ? ((answer?.['userErrors'] ?? []) as object[]) : [];
    const all = [...faults, ...refusals];
    return { line, id, operation, status: all.length > 0 ? 'REFUSED' : 'DONE', errors: all, answer };
  }
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
