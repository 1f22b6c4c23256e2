import type { CodeBook } from '../../src/domain/code-list/code-list.ts';
import { arbitrationMatters } from './arbitration-matters.ts';
import { causes2021, causes2026, renumbering2026 } from './causes-of-action.ts';
import { causesToMatters } from './causes-to-arbitration-matters.ts';

/** Every list and table the hub starts with. A new version is added beside the old one, which is never changed. */
export const codeBook: CodeBook = {
  lists: [causes2021, causes2026, arbitrationMatters],
  tables: [renumbering2026, ...causesToMatters],
};
