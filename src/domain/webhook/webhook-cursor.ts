/** Where in its sequence an endpoint stands after an event. Receivers keep it and never read it. */
export function cursorOf(sequence: number): string {
  return `whc_${sequence.toString(36).padStart(8, '0')}`;
}

/** Number of the event a cursor was given with; 0 for the empty text, null for what is no cursor of ours. */
export function sequenceOf(cursor: string): number | null {
  if (cursor === '') return 0;
  const digits = /^whc_([0-9a-z]{8,10})$/.exec(cursor)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 36);
}
