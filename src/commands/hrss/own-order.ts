import type { InspectionOrder } from '../../domain/inspection/inspection.ts';
import type { Work } from '../unit-of-work.ts';

/** The order of this inspection; null when there is none of that id. */
export async function orderOf(work: Work, orderId: string, inspectionId: string): Promise<InspectionOrder | null> {
  const row = await work.ownRecord('inspectionOrder', orderId);
  return row?.['inspectionId'] === inspectionId ? (row as unknown as InspectionOrder) : null;
}
