import type { Database } from '../storage/database.ts';
import {
  agencyClients,
  agencyPeople,
  keysOfClients,
  staffChanges,
  type OwnPage,
} from '../storage/reads/agency-people.ts';
import { WebhookReads } from './webhook-reads.ts';

type Page = Omit<OwnPage, 'agencyId'>;

/** What an administrator asks of the people, their changes and the systems of one agency. */
export class PeopleReads {
  private readonly database: Database;
  private readonly agencyId: string;

  constructor(database: Database, agencyId: string) {
    this.database = database;
    this.agencyId = agencyId;
  }

  staff(page: Page, withLeft: boolean): ReturnType<typeof agencyPeople> {
    return agencyPeople(this.database, { ...page, agencyId: this.agencyId }, withLeft);
  }

  changes(page: Page): ReturnType<typeof staffChanges> {
    return staffChanges(this.database, { ...page, agencyId: this.agencyId });
  }

  /** Addresses the agency's systems are told at. */
  get webhooks(): WebhookReads {
    return new WebhookReads(this.database, this.agencyId);
  }

  clients(page: Page): ReturnType<typeof agencyClients> {
    return agencyClients(this.database, { ...page, agencyId: this.agencyId });
  }

  clientKeys(clientIds: readonly string[]): ReturnType<typeof keysOfClients> {
    return keysOfClients(this.database, this.agencyId, clientIds);
  }
}
