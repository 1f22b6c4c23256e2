import type { LegalDate } from '../../kernel/legal-date.ts';
import { addYears } from '../../kernel/legal-date.ts';
import { checkResidentId } from '../../kernel/resident-id.ts';
import type { Words } from '../../kernel/words.ts';

/**
 * Ages the law treats apart: under 14 every datum is sensitive and a guardian consents (PIPL 28, 31); under 16 nobody
 * may be employed at all; under 18 the identity is hidden in documents (未成年人保护法 61, 103).
 */
export const underAges = {
  UNDER_14: { zh: '不满十四周岁', en: 'Under 14' },
  UNDER_16: { zh: '十四周岁以上不满十六周岁', en: '14 or 15' },
  UNDER_18: { zh: '十六周岁以上不满十八周岁', en: '16 or 17' },
} satisfies Record<string, Words>;

export type UnderAge = keyof typeof underAges;

/** Ages at which employing somebody is child labour. */
export const childAges: readonly UnderAge[] = ['UNDER_14', 'UNDER_16'];

const limits: readonly (readonly [UnderAge, number])[] = [
  ['UNDER_14', 14],
  ['UNDER_16', 16],
  ['UNDER_18', 18],
];

/**
 * Which of the ages a person is of, by what was entered, else by the birth date in a resident identity number; null for
 * an adult and where nobody knows.
 *
 * @param today legal day in China
 */
export function underAgeOf(
  {
    underAge,
    idNumber,
  }: { readonly underAge?: UnderAge | null | undefined; readonly idNumber?: string | null | undefined },
  today: LegalDate,
): UnderAge | null {
  if (underAge) return underAge;
  const check = idNumber ? checkResidentId(idNumber, today) : null;
  if (!check?.valid) return null;
  const birth = check.birthDate as LegalDate;
  return limits.find(([, years]) => today < addYears(birth, years))?.[0] ?? null;
}
