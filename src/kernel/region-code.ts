/** Levels that have a region code; an enterprise has none. */
export type RegionLevel = 'NATIONAL' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE';

/** The first two digits of every province-level region (GB/T 2260). */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);
/** 北京 天津 上海 重庆: their districts answer to the municipality itself; 310100 市辖区 only fills the city place. */
const municipalities = new Set(['11', '12', '31', '50']);
const levelByLength: Readonly<Record<number, RegionLevel>> = {
  0: 'NATIONAL',
  2: 'PROVINCE',
  4: 'CITY',
  6: 'COUNTY',
  9: 'TOWNSHIP',
  12: 'VILLAGE',
};

/**
 * Level of a region code of 6, 9 or 12 digits (GB/T 2260, GB/T 10114); null when it has no such shape.
 *
 * Trailing zeros mean "the whole of it": 530114000000 is the county 530114. There is no check digit, and codes no longer
 * in use keep their shape, so that old disputes stay readable.
 */
export function regionLevel(code: string): RegionLevel | null {
  const digits = significantDigits(code);
  return digits === null ? null : levelByLength[digits.length]!;
}

/** True for the region itself and for every region inside it; false when either code has no valid shape. */
export function isWithin(code: string, ancestor: string): boolean {
  const inner = significantDigits(code);
  const outer = significantDigits(ancestor);
  return inner !== null && outer !== null && inner.startsWith(outer);
}

/**
 * The region next above, in its shortest form (6 or 9 digits); null above the nation and for a code without valid shape.
 *
 * Places that hold no administration are passed over: a district of a municipality and a county-level city directly under
 * a province (429004 仙桃市) lie in the province; a town of a city without counties (441900003) lies in the city.
 */
export function parentRegion(code: string): string | null {
  const digits = significantDigits(code);
  if (!digits) return null;
  if (digits.length === 12) return digits.slice(0, 9);
  if (digits.length === 9) return digits.slice(0, 6);
  if (digits.length === 6 && !hasCityAbove(digits)) return `${digits.slice(0, 2)}0000`;
  return digits.slice(0, digits.length - 2).padEnd(6, '0');
}

function hasCityAbove(county: string): boolean {
  return !municipalities.has(county.slice(0, 2)) && county.slice(2, 4) !== '90';
}

/** The digits that say something, 0, 2, 4, 6, 9 or 12 of them; null when the code has no valid shape. */
function significantDigits(code: string): string | null {
  if (!/^(\d{6}|\d{9}|\d{12})$/.test(code)) return null;
  const region = code.slice(0, 6);
  const base = region.replace(/(00){1,3}$/, '');
  if (!isPlaced(base)) return null;

  const [town, village] = [code.slice(6, 9) || '000', code.slice(9) || '000'];
  if (town === '000') return village === '000' ? base : null;
  // Four digits are enough above a town: 东莞, 中山 and others are cities without counties.
  if (base.length < 4) return null;
  return village === '000' ? region + town : code;
}

/** A province that exists and no gap on the way down (530014 has one). */
function isPlaced(base: string): boolean {
  return base === '' || (provinces.has(base.slice(0, 2)) && base.slice(2, 4) !== '00');
}
