import type { CommandContext } from '../commands/command.ts';
import type { CodeBook } from '../domain/code-list/code-list.ts';
import type { Principal } from '../domain/agency/agency.ts';
import type { Audit } from '../domain/audit/audit.ts';
import type { ProofKeeper } from '../storage/proof/keeper.ts';
import type { CursorSeal } from './cursor.ts';
import type { PartnerCalls } from './partners/partner-calls.ts';
import type { Reads } from './reads.ts';

/** Which of the two texts a person is shown first. */
export type Language = 'zh' | 'en';

/** What every resolver is handed. One object an operation; nothing in it outlives the operation. */
export interface HubContext {
  readonly principal: Principal;
  readonly requestId: string;
  readonly language: Language;
  /** The moment the operation began; every right and every overdue flag of the answer speaks of it. */
  readonly now: Date;
  readonly reads: Reads;
  /** Where refusals and faults are taken down, for this caller and this request. */
  readonly audit: Audit;
  /** Lists of codes and the tables between them, as the hub was started with. */
  readonly codeBook: CodeBook;
  /** What commands need; made from the same principal and clock. */
  readonly command: CommandContext;
  /** Seals the cursors of this caller. */
  readonly cursors: CursorSeal;
  /** Signed checkpoints of history, and whether it agrees with them. */
  readonly proof: ProofKeeper;
  /** Fields of partners that have a graph of their own; absent where there are none. */
  readonly partners?: PartnerCalls;
  /** Value of the `Idempotency-Key` header. */
  readonly idempotencyKey: string | null;
}
