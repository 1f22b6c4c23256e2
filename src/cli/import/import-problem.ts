import type { Words } from '../../kernel/words.ts';

/** Why an import cannot go on at all; a row that is refused is no such problem. */
export class ImportProblem extends Error {
  /** True when the command line or the file as a whole is at fault, so that the usage is shown. */
  readonly isUsage: boolean;

  constructor({ zh, en }: Words, { isUsage = true }: { isUsage?: boolean } = {}) {
    super(`${zh} / ${en}`);
    this.name = 'ImportProblem';
    this.isUsage = isUsage;
  }
}
