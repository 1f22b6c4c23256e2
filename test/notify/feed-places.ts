/** Before the first place. */
export const beginning = { no: 0, at: new Date(0) };
