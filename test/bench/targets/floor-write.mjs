export async function receive() {
  throw new Error('not yet');
}
