import { codeWords } from '../../../schema/client/console/code-words.ts';
import { useSpeech } from '../words/language.tsx';
import type { Dispute } from './shown.ts';
import { Why } from './why.tsx';

/** What is masked here or not shown at all, and why. */
export function Masks({ disputeId, access }: { disputeId: string; access: Dispute['viewerAccess'] }) {
  const { t, say } = useSpeech();
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
            <Why disputeId={disputeId} path={group} about={say(title)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
