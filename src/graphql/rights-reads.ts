import type { Principal } from '../domain/agency/agency.ts';
import type { Database } from '../storage/database.ts';
import { ownEmergencies, rightsNotices } from '../storage/reads/rights-lists.ts';

/** What an operation can ask about overrides and emergency access beside a dispute, for one caller and one moment. */
export class RightsReads {
  private readonly database: Database;
  private readonly viewer: { readonly principal: Principal; readonly now: Date };

  constructor(database: Database, viewer: { readonly principal: Principal; readonly now: Date }) {
    this.database = database;
    this.viewer = viewer;
  }

  /** Notices to the caller's agency. */
  notices(page: Parameters<typeof rightsNotices>[2]): ReturnType<typeof rightsNotices> {
    return rightsNotices(this.database, this.viewer, page);
  }

  /** Emergency access the caller's agency had. */
  ownEmergencies(page: Parameters<typeof ownEmergencies>[2]): ReturnType<typeof ownEmergencies> {
    return ownEmergencies(this.database, this.viewer, page);
  }
}
