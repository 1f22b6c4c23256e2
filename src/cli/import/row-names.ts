/** How the row calls what the command calls otherwise, by the command's path joined with dots. */
export type RowNames = Map<string, readonly string[]>;

/** A path of the command in the row's own names: the longest beginning that is called otherwise there decides. */
export function renamed(path: readonly string[], names: RowNames): readonly string[] {
  for (let length = path.length; length > 0; length--) {
    const own = names.get(path.slice(0, length).join('.'));
    if (own) return [...own, ...path.slice(length)];
  }
  return path;
}
