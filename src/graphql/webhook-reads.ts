import type { DeliveryState } from '../domain/webhook/webhook-endpoint.ts';
import type { Database } from '../storage/database.ts';
import { webhookDeliveries, webhookEndpoints } from '../storage/reads/webhook-lists.ts';

interface Page {
  readonly first: number;
  readonly after: string | null;
}

/** What an administrator asks of the addresses the agency's systems are told at. */
export class WebhookReads {
  private readonly database: Database;
  private readonly agencyId: string;

  constructor(database: Database, agencyId: string) {
    this.database = database;
    this.agencyId = agencyId;
  }

  endpoints(page: Page, now: Date): ReturnType<typeof webhookEndpoints> {
    return webhookEndpoints(this.database, { ...page, agencyId: this.agencyId }, now);
  }

  deliveries(page: Page, endpointId: string, state: DeliveryState | null): ReturnType<typeof webhookDeliveries> {
    return webhookDeliveries(this.database, { ...page, agencyId: this.agencyId }, { endpointId, state });
  }
}
