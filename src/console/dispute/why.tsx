import { useState } from 'react';
import Button from 'antd/es/button';
import { useQuery } from 'urql';
import { ConsoleWhyDocument } from '../../../schema/client/console/graphql.ts';
import { asked } from '../graph/client.ts';
import { Loading } from '../shell/standing.tsx';
import { useSpeech } from '../words/language.tsx';

interface WhyProps {
  readonly disputeId: string;
  /** A group of fields, a field as in `Party.phone`, or a permission as in `referral.send`. */
  readonly path: string;
  /** What the answer is about, for who hears the button alone. */
  readonly about: string;
  readonly subjectId?: string;
}

/** Explains, when asked, why something is shown or not, allowed or not, and what would change it. */
export function Why({ about, ...question }: WhyProps) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        type="link"
        aria-expanded={isOpen}
        aria-label={t('masks.whyAbout', { about })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('masks.why')}
      </Button>
      {isOpen && <Answer {...question} />}
    </>
  );
}

function Answer(input: Omit<WhyProps, 'about'>) {
  const { t, say } = useSpeech();
  const [{ data, fetching }] = useQuery({ query: asked(ConsoleWhyDocument), variables: { input } });
  if (fetching) return <Loading />;
  const why = data?.explainAccess;
  if (!why) return <p role="alert">{t('app.failed')}</p>;
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
          {/* What is shown, if in part, would turn the other way. */}
          <p>{t(why.verdict === 'HIDDEN' ? 'masks.flip' : 'masks.flipAway')}</p>
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
