const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['仟', '佰', '拾', ''] as const;

/**
 * An amount in the capitals of documents 中文大写金额 (支付结算办法 annex 1, 1997): one 零 for each gap inside, 壹拾 with its 壹,
 * 整 after yuan or jiao and none after fen.
 *
 * @param yuan whole yuan, a safe integer from 0
 * @param cents fen beyond the whole yuan, 0 to 99
 */
export function chineseCapitals(yuan: number, cents: number): string {
  const whole = yuan > 0 ? `${integerCapitals(yuan)}元` : '';
  if (cents === 0) return `${whole || '零元'}整`;

  const [jiao, fen] = [Math.floor(cents / 10), cents % 10];
  if (jiao === 0) return `${whole}${whole && '零'}${digits[fen]}分`;
  return `${whole}${digits[jiao]}角${fen ? `${digits[fen]}分` : '整'}`;
}

/** 亿 stands for everything above eight digits, 万 for the four above four; so 90 万亿 needs no word of its own. */
function integerCapitals(value: number): string {
  if (value >= 1e8) return joined(integerCapitals(Math.floor(value / 1e8)) + '亿', value % 1e8, 1e7);
  if (value >= 1e4) return joined(groupCapitals(Math.floor(value / 1e4)) + '万', value % 1e4, 1e3);
  return groupCapitals(value);
}

/** Writes 零 where the lower part does not reach its first place. */
function joined(upper: string, lower: number, firstPlace: number): string {
  if (lower === 0) return upper;
  return upper + (lower < firstPlace ? '零' : '') + integerCapitals(lower);
}

/** 1 to 9999. */
function groupCapitals(value: number): string {
  const figures = String(value).padStart(4, '0');
  const text = [...figures].map((figure, i) => (figure === '0' ? '零' : digits[Number(figure)] + places[i]!)).join('');
  return text.replace(/零+/g, '零').replace(/^零|零$/g, '');
}
