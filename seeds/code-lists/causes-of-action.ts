import { causeNumberings, type CauseNumbering, type CauseNumberingId } from '../../src/domain/cause/cause-numbering.ts';
import { causeIds, causesOfAction } from '../../src/domain/cause/cause-of-action.ts';
import type { CodeEntry, CodeList, CodeMapping, CodeTable } from '../../src/domain/code-list/code-list.ts';
import type { LegalDate } from '../../src/kernel/legal-date.ts';
import type { Mark } from '../../src/kernel/words.ts';

/** The causes of action of the edition; their numbers stand in `src/domain/cause`, once. */
function edition(id: CauseNumberingId, mark: Mark): CodeList {
  const { from, until, source }: CauseNumbering = causeNumberings[id];
  return {
    id: 'CAUSE_OF_ACTION',
    title: { zh: '民事案件案由', en: 'Causes of civil action' },
    owner: 'COURT',
    version: id,
    validFrom: from as LegalDate,
    validTo: until as LegalDate | null,
    source,
    mark,
    entries: causeIds.flatMap((cause): CodeEntry[] => {
      const { title, numbers } = causesOfAction[cause];
      const number = numbers[id];
      if (!number) return [];
      return [{ code: number.number, words: title, ...(number.mark === mark ? {} : { mark: number.mark }) }];
    }),
  };
}

export const causes2021 = edition('2021', 'SURE');
export const causes2026 = edition('2026', 'TO_CHECK');

/** A cause keeps its name when it is renumbered, so the names say which number became which. */
export const renumbering2026: CodeTable = {
  from: { list: 'CAUSE_OF_ACTION', version: '2021' },
  to: { list: 'CAUSE_OF_ACTION', version: '2026' },
  source: causeNumberings['2026'].source,
  mark: 'TO_CHECK',
  lines: causeIds.flatMap((cause): CodeMapping[] => {
    const { '2021': before, '2026': after } = causesOfAction[cause].numbers;
    if (!before) return [];
    if (after) return [{ code: before.number, kind: 'EXACT', to: after.number }];
    const note = { zh: '2026年版不再列此案由', en: 'The edition of 2026 no longer lists it' };
    return [{ code: before.number, kind: 'NONE', to: null, note }];
  }),
};
