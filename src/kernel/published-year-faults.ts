import { isLegalDate, weekday, yearOf } from './legal-date.ts';
import type { Words } from './words.ts';
import type { PublishedYear } from './working-days.ts';

/** What keeps a year's calendar from being used; a calendar with one wrong day moves deadlines nobody expects to move. */
export function publishedYearFaults({ year, source, rest, makeUp }: PublishedYear): Words[] {
  const say = (zh: string, en: string): Words => ({ zh: `${year}：${zh}`, en: `${year}: ${en}` });
  const dates = [...rest, ...makeUp];
  const strange = dates.filter((date) => !isLegalDate(date) || yearOf(date) !== year);
  const twice = dates.filter((date, index) => dates.indexOf(date) !== index);
  const noWeekend = makeUp.filter((date) => isLegalDate(date) && weekday(date) < 6);
  const faults: (Words | false)[] = [
    !(Number.isInteger(year) && year >= 1900 && year <= 2999) && say('年份不对', 'this is no year'),
    source.trim() === '' && say('应写明来源', 'a source has to be named'),
    rest.length === 0 && say('没有休息日', 'it has no day of rest'),
    strange.length > 0 && say(`不是该年的日期：${strange.join('、')}`, `no days of that year: ${strange.join(', ')}`),
    twice.length > 0 && say(`重复的日期：${twice.join('、')}`, `days given twice: ${twice.join(', ')}`),
    noWeekend.length > 0 &&
      say(`不是周末的调休上班日：${noWeekend.join('、')}`, `make-up days that are no weekend: ${noWeekend.join(', ')}`),
  ];
  return faults.filter((fault) => fault !== false);
}
