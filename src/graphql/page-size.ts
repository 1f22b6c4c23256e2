/** Rows of a page when nothing is said, and at the most. */
export const pageSize = { usual: 20, most: 100 } as const;
