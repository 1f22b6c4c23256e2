/** Now, by the clock of the machine the page is open on, in milliseconds: for what this machine keeps, and nothing else. */
export function thisMoment(): number {
  return Date.now();
}
