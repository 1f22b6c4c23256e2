import type { Database } from '../storage/database.ts';
import { exportById, exportList } from '../storage/reads/export-list.ts';

type Viewer = Parameters<typeof exportList>[1];

/** What a caller asks of exports: where they stand, never what is in them. */
export class ExportReads {
  private readonly database: Database;
  private readonly viewer: Viewer;

  constructor(database: Database, viewer: Viewer) {
    this.database = database;
    this.viewer = viewer;
  }

  list(page: Parameters<typeof exportList>[2]): ReturnType<typeof exportList> {
    return exportList(this.database, this.viewer, page);
  }

  one(id: string): ReturnType<typeof exportById> {
    return exportById(this.database, this.viewer, id);
  }
}
