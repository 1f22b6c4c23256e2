import Button from 'antd/es/button';
import { Failed, Loading } from '../shell/standing.tsx';
import { useSpeech } from '../words/language.tsx';
import type { Source } from './boxes.ts';
import { filterOf, useFilter } from './filter.tsx';
import { RowLine } from './row-line.tsx';
import { useBox } from './use-box.ts';

interface BoxListProps {
  readonly source: Source;
  readonly after: string | null;
  /** Shows the page after this; left out where it is shown. */
  readonly more?: (next: string) => void;
}

/** One page of a box. */
export function BoxList({ source, after, more }: BoxListProps) {
  const { t } = useSpeech();
  const isFiltered = filterOf(useFilter().fields) !== null;
  const { rows, next, failed, again } = useBox(source, after);
  if (!rows) return failed ? <Failed again={again} /> : <Loading />;
  if (rows.length === 0 && after === null) {
    return (
      <div className="standing">
        <h2>{t('inbox.empty')}</h2>
        <p>{t(isFiltered ? 'filter.empty' : 'inbox.emptyHelp')}</p>
      </div>
    );
  }
  return (
    <>
      <ul className="rows">
        {rows.map((row) => (
          <RowLine key={row.id} row={row} />
        ))}
      </ul>
      {next && more && <Button onClick={() => more(next)}>{t('app.more')}</Button>}
    </>
  );
}
