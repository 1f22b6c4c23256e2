import type { Express } from 'express';
import { exportDesk, type ExportDesk, type ExportDeskParts } from './export/export-desk.ts';
import type { Federation } from './federation/open-federation.ts';
import { restDoors, type RestDoorParts } from './rest/rest-doors.ts';
import type { RunOperation } from './run-operation.ts';

/** Ways in and out beside `/graphql`; none of them decides anything by itself. */
export interface PartnerDoors extends Omit<ExportDesk, 'mount'> {
  /** Adds the routes; each answers by running operations of the graph. */
  mount(app: Express, run: RunOperation): void;
}

/** @param isWhole false where one subgraph is served alone: it has no other ways in */
export function partnerDoors(
  parts: ExportDeskParts & RestDoorParts,
  { isWhole, federation }: { readonly isWhole: boolean; readonly federation: Federation },
): PartnerDoors {
  const exports = exportDesk(parts);
  return {
    ...exports,
    mount(app, run) {
      federation.mount(app);
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
