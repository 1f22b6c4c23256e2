/** A key by which the hub tells a request that is sent again from a second one. */
export function newKey(): string {
  return crypto.randomUUID();
}
