import { setOf } from '../domain/dispute/field-group.ts';
import { wallNames, type Wall } from '../kernel/walls.ts';

/** Which walls stand. */
export type Walls = Readonly<Record<Wall, boolean>>;

/**
 * Reads which walls are taken away, to show that the others hold without them.
 *
 * @param off names with commas between them; nothing where all stand
 * @throws Error for a name that is no wall
 */
export function wallsFrom(off: string | undefined): Walls {
  const names = (off ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.filter((name) => !(wallNames as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`ACCORD_WALLS_OFF: no such wall: ${unknown.join(', ')}`);
  const stands = (wall: Wall) => !names.includes(wall);
  return { register: stands('register'), rows: stands('rows'), fields: stands('fields'), log: stands('log') };
}

/** Read once for the process: the statements are made when it starts. A hub in production refuses to lack one. */
export const walls: Walls = wallsFrom(process.env['ACCORD_WALLS_OFF']);

/** Walls that are taken away. */
export function missingWalls(standing: Walls): Wall[] {
  return wallNames.filter((wall) => !standing[wall]);
}

/**
 * Groups whose values stand in rows of their own, so that row-level security hides them by itself. With the register
 * away, redaction hides none of these either: only the rows' own wall does.
 */
export const guardedByRows = setOf(['F2', 'F3', 'F5', 'F8', 'F9', 'F14W', 'F15', 'F16']);

/** SQL of the register's own filters: as it is, or nothing where that wall is taken away. */
export function ofRegister(condition: string): string {
  return walls.register ? condition : 'true';
}
