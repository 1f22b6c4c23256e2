import type { Staff } from '../../domain/agency/agency.ts';
import type { SystemClient } from '../../domain/agency/system-client.ts';

/** What was done to a person in the directory. */
export type StaffAction = 'ADDED' | 'CHANGED' | 'ENDED' | 'RESTORED';

/** A person as a change leaves him. */
export type StaffState = Pick<Staff, 'name' | 'roles' | 'active'>;

/** A change of one person: who is meant, and how it was and is. */
export interface StaffChange {
  readonly staffId: string;
  readonly agencyId: string;
  readonly action: StaffAction;
  /** Null for a new person. */
  readonly before: StaffState | null;
  readonly after: StaffState;
}

/** What commands ask of the directory's own people and systems, inside their transaction. */
export interface StaffRegister {
  /** Locks and loads a person; null when there is nobody of that id. */
  byId(id: string): Promise<(Staff & { readonly version: number }) | null>;
  /** Writes the person as the change leaves him, and the change itself. */
  write(change: StaffChange, version: number): Promise<void>;
  /** Open referrals the person is put on, by id. */
  referralsHeldBy(staffId: string): Promise<readonly string[]>;
  /** Locks and loads a system; null when there is none of that id. */
  client(id: string): Promise<SystemClient | null>;
  keepClient(client: SystemClient): Promise<void>;
  endClient(id: string): Promise<void>;
}
