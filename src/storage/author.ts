import type { NewId } from '../kernel/ids.ts';
import type { Agency, Principal } from '../domain/agency/agency.ts';

/** Stands as the acting agency where the hub itself acts. */
export const hubId = 'accord';

/** Who writes, and when; `null` is the hub itself, when a clock has run out. */
export interface Author {
  readonly principal: Principal | null;
  readonly agency: Agency | null;
  readonly now: Date;
  readonly newId: NewId;
}
