import type { Express } from 'express';
import { exportDesk, type ExportDesk, type ExportDeskParts } from './export/export-desk.ts';
import type { RunOperation } from './run-operation.ts';

/** Ways in and out beside `/graphql`; none of them decides anything by itself. */
export interface PartnerDoors extends Omit<ExportDesk, 'mount'> {
  /** Adds the routes; each answers by running operations of the graph. */
  mount(app: Express, run: RunOperation): void;
}

/** @param isWhole false where one subgraph is served alone: it has no other ways in */
export function partnerDoors(parts: ExportDeskParts, { isWhole }: { readonly isWhole: boolean }): PartnerDoors {
  const exports = exportDesk(parts);
  return {
    ...exports,
    mount(app, run) {
      if (!isWhole) return;
      exports.mount(app, run);
    },
  };
}
