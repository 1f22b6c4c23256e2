/**
 * Full-width letters, digits and signs (U+FF01–FF5E), the ideographic space and ￥ become their half-width forms.
 *
 * Narrower than NFKC on purpose: ① stays ①, so that it is refused as a digit instead of quietly read as 1.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('\uffe5', '¥');
}

/** Half width, without spaces and without the invisible characters that come along when a number is pasted. */
export function compact(text: string): string {
  return toHalfWidth(text).replace(/[\s\p{Cf}]/gu, '');
}
