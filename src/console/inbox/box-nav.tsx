import { ConsoleCountsDocument } from '../../../schema/client/console/graphql.ts';
import { useAsked } from '../graph/use-asked.ts';
import { Link } from '../shell/link.tsx';
import { pathOf } from '../shell/route.ts';
import { useSpeech } from '../words/language.tsx';
import { boxNames, type BoxName } from './boxes.ts';
import { filterOf, useFilter } from './filter.tsx';

/** Every box, with the number of what lies in it. */
export function BoxNav({ open }: { open: BoxName }) {
  const { t } = useSpeech();
  const { data } = useAsked(ConsoleCountsDocument, { filter: filterOf(useFilter().fields) });
  return (
    <nav aria-label={t('inbox.boxes')}>
      <ul className="boxes">
        {boxNames.map((box) => {
          const count = data?.inboxCounts[box];
          return (
            <li key={box} aria-current={box === open ? 'page' : undefined}>
              <Link to={pathOf({ page: 'inbox', box })}>
                <span>{t(`box.${box}`)}</span>
                {count !== undefined && (
                  <span className={`count ${count > 0 && box === 'overdue' ? 'late' : ''}`} data-count={box}>
                    {count}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
