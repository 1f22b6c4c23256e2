import { useState } from 'react';
import { useSpeech } from '../words/language.tsx';
import { BoxList } from './box-list.tsx';
import { BoxNav } from './box-nav.tsx';
import { boxes, type BoxName } from './boxes.ts';
import { useRowKeys } from './use-row-keys.ts';

/** One box of the inbox, with all of them beside it. */
export function InboxPage({ box }: { box: BoxName }) {
  const { t } = useSpeech();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  useRowKeys();
  return (
    <div className="inbox">
      <BoxNav open={box} />
      <section aria-labelledby="box">
        <h1 id="box">{t(`box.${box}`)}</h1>
        <p className="help">{t(`boxHelp.${box}`)}</p>
        {pages.map((after, index) => (
          <BoxList
            key={after}
            source={boxes[box]}
            after={after}
            {...(index === pages.length - 1 ? { more: (next: string) => setPages([...pages, next]) } : {})}
          />
        ))}
        <p className="help keys">{t('inbox.keys')}</p>
      </section>
    </div>
  );
}
