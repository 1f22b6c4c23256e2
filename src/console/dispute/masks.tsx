import { useState } from 'react';
import { useQuery } from 'urql';
import Button from 'antd/es/button';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import { ConsoleWhyDocument } from '../../../schema/client/console/graphql.ts';
import { asked } from '../graph/client.ts';
import { Loading } from '../shell/standing.tsx';
import { useSpeech } from '../words/language.tsx';
import type { Dispute } from './shown.ts';

/** A field of each group of which the hub explains how it stands with the viewer. */
const example: Readonly<Record<string, string>> = {
  F1: 'Party.name',
  F2: 'Party.phone',
  F3: 'Party.idNumber',
  F4: 'Party.socialCreditCode',
};

/** What is masked here or not shown at all, and why. */
export function Masks({ disputeId, access }: { disputeId: string; access: Dispute['viewerAccess'] }) {
  const { t, say } = useSpeech();
  const [open, setOpen] = useState<string | null>(null);
  const closed = access.filter((group) => group.access !== 'FULL');
  return (
    <section className="card" aria-labelledby="masks">
      <h2 id="masks">{t('masks.title')}</h2>
      {closed.length === 0 && <p>{t('masks.none')}</p>}
      <ul className="masks">
        {closed.map(({ group, title, access: level }) => (
          <li key={group}>
            <span>{say(title)}</span>
            <span className="soft">{say(codeWords.AccessLevel[level])}</span>
            {example[group] && (
              <Button
                size="small"
                type="link"
                aria-expanded={open === group}
                onClick={() => setOpen(open === group ? null : group)}
              >
                {t('masks.why')}
              </Button>
            )}
            {open === group && <Why disputeId={disputeId} path={example[group]!} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ disputeId, path }: { disputeId: string; path: string }) {
  const { t, say } = useSpeech();
  const [{ data, fetching }] = useQuery({
    query: asked(ConsoleWhyDocument),
    variables: { input: { disputeId, path } },
  });
  if (fetching) return <Loading />;
  const why = data?.explainAccess;
  if (!why) return <p>{t('app.failed')}</p>;
  return (
    <div className="why">
      <p>{say(why.rule.says)}</p>
      <ul>
        {why.facts.map(({ says }) => (
          <li key={says.zh}>{say(says)}</li>
        ))}
      </ul>
      {why.flip && why.flip.length > 0 && (
        <>
          <p>{t('masks.flip')}</p>
          <ul>
            {why.flip.map(({ says }) => (
              <li key={says.zh}>{say(says)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
