import type { LoadedFile, Work } from './unit-of-work.ts';

/** What would tell a reader of a title who a person under age is: name, telephone, identity number; empty where nobody is. */
export async function minorMarks(work: Pick<Work, 'personalMarks'>, loaded: LoadedFile): Promise<readonly string[]> {
  const minors = loaded.file.parties.filter(({ underAge }) => underAge).map(({ id }) => id);
  return minors.length > 0 ? work.personalMarks(loaded.file.dispute.id, minors) : [];
}
