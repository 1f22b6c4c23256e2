import { useState } from 'react';
import { useSpeech } from '../words/language.tsx';
import { BoxList } from './box-list.tsx';
import { BoxNav } from './box-nav.tsx';
import { boxes, type BoxName } from './boxes.ts';
import { filterOf, useFilter } from './filter.tsx';
import { FilterBar } from './filter-bar.tsx';
import { useRowKeys } from './use-row-keys.ts';

/** One box of the inbox, with all of them and what narrows them beside it. */
export function InboxPage({ box }: { box: BoxName }) {
  const { t } = useSpeech();
  const { fields } = useFilter();
  useRowKeys();
  return (
    <div className="inbox">
      <BoxNav open={box} />
      <section aria-labelledby="box">
        <h1 id="box">{t(`box.${box}`)}</h1>
        <p className="help">{t(`boxHelp.${box}`)}</p>
        <FilterBar />
        <Pages key={JSON.stringify(filterOf(fields))} box={box} />
        <p className="help keys">{t('inbox.keys')}</p>
      </section>
    </div>
  );
}

/** The pages of a box that were asked for; another filter begins anew. */
function Pages({ box }: { box: BoxName }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return pages.map((after, index) => (
    <BoxList
      key={after}
      source={boxes[box]}
      after={after}
      {...(index === pages.length - 1 ? { more: (next: string) => setPages([...pages, next]) } : {})}
    />
  ));
}
