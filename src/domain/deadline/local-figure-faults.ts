import { isLegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import type { LocalFigure } from './local-figure.ts';
import { deadlineRules, isDeadlineRuleId } from './rules.ts';

const regionPrefix = /^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;

/**
 * What keeps local figures from being used, each fault naming its figure. Law that is sure is no matter of
 * configuration: only a rule marked to check, or a product default, may be given another figure.
 */
export function localFigureFaults(figures: readonly LocalFigure[]): Words[] {
  const seen = new Set<string>();
  return figures.flatMap((figure) => {
    const key = [figure.rule, figure.regionPrefix, figure.validFrom].join(' ');
    const faults = faultsOf(figure).map(({ zh, en }) => ({ zh: `${key}：${zh}`, en: `${key}: ${en}` }));
    if (seen.has(key)) faults.push({ zh: `${key}：重复`, en: `${key}: given twice` });
    seen.add(key);
    return faults;
  });
}

function faultsOf({ rule, amount, unit, source, validFrom, ...rest }: LocalFigure): Words[] {
  if (!isDeadlineRuleId(rule)) return [{ zh: '没有这项期限规则', en: 'there is no such rule' }];
  const { mark, unit: usual, direction } = deadlineRules[rule];
  const faults: (Words | false)[] = [
    mark === 'SURE' && {
      zh: '法律明定的期限不能由本地数字改变',
      en: 'a rule that is sure by law takes no local figure',
    },
    !regionPrefix.test(rest.regionPrefix) && {
      zh: '区划代码前缀应为2、4、6、9或12位数字',
      en: 'a region prefix has 2, 4, 6, 9 or 12 digits',
    },
    !(Number.isInteger(amount) && amount > 0 && amount <= 3650) && {
      zh: '数字应为1至3650的整数',
      en: 'the amount is a whole number from 1 to 3650',
    },
    (unit === 'HOUR') !== (usual === 'HOUR') && {
      zh: '小时不能改为日，日不能改为小时',
      en: 'hours stay hours, and days never become hours',
    },
    direction === 'BACKWARD' &&
      unit !== 'WORKING_DAY' && {
        zh: '向前计算的期限只按工作日',
        en: 'a period counted backwards is one of working days',
      },
    !isLegalDate(validFrom) && { zh: '起用日期应为 YYYY-MM-DD', en: 'the first day of use is YYYY-MM-DD' },
    !(source.zh && source.en) && { zh: '应写明来源', en: 'a source has to be named' },
  ];
  return faults.filter((fault) => fault !== false);
}
