/** Whether the text names a post, in a few words without digits: a number would be somebody's. */
export function isContactPost(text: unknown): boolean {
  return typeof text === 'string' && /^[\p{L} ·（）()、-]{2,40}$/u.test(text);
}
