import type { CommandContext } from '../commands/command.ts';
import type { CodeBook } from '../domain/code-list/code-list.ts';
import type { Principal } from '../domain/agency/agency.ts';
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
  /** Lists of codes and the tables between them, as the hub was started with. */
  readonly codeBook: CodeBook;
  /** What commands need; made from the same principal and clock. */
  readonly command: CommandContext;
  /** Value of the `Idempotency-Key` header. */
  readonly idempotencyKey: string | null;
}
