import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Citation, Mark, Words } from '../../kernel/words.ts';

/** How long a file of one kind is kept, and by what. */
export interface RetentionPeriod extends Words {
  /** Years from the closing; for a file whose rules say more than one, the one that is usual. */
  readonly years: number;
  readonly basis: Citation;
  /** SURE is a minimum by law, which a place may lengthen alone; TO_CHECK is a default that a place may replace. */
  readonly mark: Mark;
}

function period(
  years: number,
  [zh, en]: [string, string],
  [law, article, version]: [string, string, string],
  mark: Mark,
) {
  return { zh, en, years, basis: { law, article, version }, mark } satisfies RetentionPeriod;
}

const courtArchives: [string, string, string] = ['COURT-ARCHIVES', '案卷保管期限', '2020'];

/**
 * Default periods by kind of file. What a court keeps for ever is kept by the court: the hub holds no more than it was
 * told, and keeps that as long as a long file.
 */
export const retentionPeriods = {
  COURT_LONG: period(60, ['法院案卷（长期）', 'Court file, long'], courtArchives, 'TO_CHECK'),
  COURT_SHORT: period(
    30,
    ['法院案卷（短期：调解、撤诉等结案）', 'Court file, short: closed by mediation or withdrawal'],
    courtArchives,
    'TO_CHECK',
  ),
  ARBITRATION_AWARD: period(10, ['仲裁裁决案卷', 'Arbitration file with an award'], ['ARB-R', '24', '2017'], 'SURE'),
  ARBITRATION_OTHER: period(
    5,
    ['仲裁调解及其他结案案卷', 'Arbitration file closed otherwise'],
    ['ARB-R', '24', '2017'],
    'SURE',
  ),
  UNION: period(
    10,
    ['工会监督与工会法律援助案卷', 'Union supervision or union aid file'],
    ['UNION-A', '地方规定', '2008'],
    'TO_CHECK',
  ),
  STATE_AID: period(
    60,
    ['国家法律援助案卷（长期）', 'State legal-aid file, long'],
    ['LA-ARCHIVES', '档案管理规定', '2023'],
    'TO_CHECK',
  ),
  PEOPLES_MEDIATION: period(5, ['人民调解案卷', 'People’s mediation file'], ['PML', '27', '2010'], 'TO_CHECK'),
  CONSENT: period(3, ['同意记录与影响评估', 'Consent records and impact assessments'], ['PIPL', '56', '2021'], 'SURE'),
  HUB: period(3, ['其他记录', 'Any other record'], ['CSL', '21', '2016'], 'TO_CHECK'),
} as const satisfies Record<string, RetentionPeriod>;

export type FileKind = keyof typeof retentionPeriods;

/** What one place says instead of a default. */
export interface RetentionFigure {
  readonly kind: FileKind;
  /** Beginning of a region code (GB/T 2260): 2, 4, 6, 9 or 12 digits. */
  readonly regionPrefix: string;
  readonly years: number;
  readonly source: Words;
  /** Day from which the hub uses it. */
  readonly validFrom: LegalDate;
}

/** Years a file of the kind is kept in a region: the figure of the smallest region that has one, else the default. */
export function yearsOf(
  kind: FileKind,
  figures: readonly RetentionFigure[],
  { region, on }: { readonly region: string; readonly on: LegalDate },
): number {
  const inForce = figures
    .filter((each) => each.kind === kind && region.startsWith(each.regionPrefix) && each.validFrom <= on)
    .sort((a, b) => a.regionPrefix.length - b.regionPrefix.length || (a.validFrom < b.validFrom ? -1 : 1));
  return inForce.at(-1)?.years ?? retentionPeriods[kind].years;
}

/** What keeps figures from being used; a period that is sure by law is never shortened. */
export function retentionFigureFaults(figures: readonly RetentionFigure[]): Words[] {
  return figures.flatMap(({ kind, regionPrefix, years }) => {
    const { mark, years: least } = retentionPeriods[kind];
    const faults: Words[] = [];
    const about = `${kind} ${regionPrefix}`;
    if (!Number.isInteger(years) || years < 1 || years > 1000)
      faults.push({ zh: `${about}：年数应为1至1000的整数`, en: `${about}: a whole number of years from 1 to 1000` });
    else if (mark === 'SURE' && years < least)
      faults.push({
        zh: `${about}：不得短于法定的${least}年`,
        en: `${about}: not shorter than the ${least} years of the law`,
      });
    if (!/^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(regionPrefix))
      faults.push({
        zh: `${about}：区划代码前缀应为2、4、6、9或12位数字`,
        en: `${about}: a region prefix has 2, 4, 6, 9 or 12 digits`,
      });
    return faults;
  });
}
