import type { Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import { exportDesk, type ExportDesk, type ExportDeskParts } from './export/export-desk.ts';
import type { Federation } from './federation/open-federation.ts';
import { restDoors, type RestDoorParts } from './rest/rest-doors.ts';
import type { RunOperation } from './run-operation.ts';
import type { AuditOf } from './signed-in-request.ts';

/** Ways in and out beside `/graphql`; none of them decides anything by itself. */
export interface PartnerDoors extends Omit<ExportDesk, 'mount'> {
  /** Adds the routes; each answers by running operations of the graph. */
  mount(app: Express, run: RunOperation): void;
  /** The graph that answers, and where what is asked in other ways is taken down. */
  readonly schema: GraphQLSchema;
  readonly auditOf: AuditOf;
}

/** @param isWhole false where one subgraph is served alone: it has no other ways in */
export function partnerDoors(
  parts: ExportDeskParts & RestDoorParts,
  { isWhole, federation }: { readonly isWhole: boolean; readonly federation: Federation },
): PartnerDoors {
  const exports = exportDesk(parts);
  return {
    ...exports,
    schema: parts.schema,
    auditOf: parts.auditOf,
    mount(app, run) {
      federation.mount(app, run);
      if (!isWhole) return;
      exports.mount(app, run);
      restDoors(app, run, parts);
    },
    async stop() {
      await federation.stop();
      await exports.stop();
    },
  };
}
