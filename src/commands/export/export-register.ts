import type { ExportJob } from '../../domain/export/export-job.ts';

/** What commands ask of the register of exports, inside their transaction. */
export interface ExportRegister {
  /** Exports the person has asked for since; whoever counts waits for whoever else counts for the same person. */
  askedSince(staffId: string, since: Date): Promise<number>;
  /** Puts an export in the queue. */
  keep(job: Omit<ExportJob, 'state' | 'expiresAt'>, mark: string): Promise<void>;
  /** Locks and loads an export; null when there is none of that id. */
  byId(id: string): Promise<ExportJob | null>;
  /** Lets it be downloaded, another person having agreed. */
  approve(id: string): Promise<void>;
}
