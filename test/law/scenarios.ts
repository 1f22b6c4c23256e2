/** The worked scenarios of the reference; each is played by the journey of its letter. */
export const scenarios: readonly string[] = ['A', 'B', 'C'];
