import { Refusal } from '../../kernel/refusal.ts';

/** The acts an agency may take on a record of its own, each with the states of the record it may be taken in. */
export type ActTable<Act extends string, State extends string> = Readonly<Record<Act, readonly State[]>>;

/** The acts that are possible while the record is in the state, in the order of the table. */
export function actsPossible<Act extends string, State extends string>(
  table: ActTable<Act, State>,
  state: State,
): Act[] {
  return (Object.keys(table) as Act[]).filter((act) => table[act].includes(state));
}

/** Why the act cannot be taken in this state: the answer names every act that can. Null when it can. */
export function actFault<Act extends string, State extends string>(
  table: ActTable<Act, State>,
  act: Act,
  { state, path }: { readonly state: State; readonly path: readonly string[] },
): Refusal | null {
  if (table[act].includes(state)) return null;
  return new Refusal('ACT_NOT_POSSIBLE_NOW', { path, allowed: actsPossible(table, state), details: { state } });
}
