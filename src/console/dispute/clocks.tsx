import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { ConsoleClockFragment } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';

/** Every clock of the dispute; a click shows its article and how the day was counted. */
export function Clocks({ clocks }: { clocks: readonly ConsoleClockFragment[] }) {
  const { t } = useSpeech();
  return (
    <section className="card" aria-labelledby="clocks">
      <h2 id="clocks">{t('clocks.title')}</h2>
      {clocks.length === 0 ? <p>{t('clocks.none')}</p> : clocks.map((clock) => <Clock key={clock.id} clock={clock} />)}
    </section>
  );
}

function Clock({ clock }: { clock: ConsoleClockFragment }) {
  const { t, say } = useSpeech();
  const { rule, dueOn, state, bearer, overdue, expired, explanation, calendarUncertain } = clock;
  return (
    <details className="clock">
      <summary>
        <strong>{say(rule.title)}</strong>
        <span className={overdue || expired ? 'late' : ''}>
          {t(overdue ? 'inbox.overdue' : 'inbox.due', { day: dueOn })}
        </span>
        <span className="soft">{say(bearer.name)}</span>
        <span className="soft">{say(codeWords.DeadlineState[state])}</span>
      </summary>
      <p>
        {t('clocks.basis')} {rule.basis.map(({ law, article, version }) => `${law} ${article} (${version})`).join('; ')}
      </p>
      <p>
        {t('clocks.breach')} {say(rule.breach)}
      </p>
      {calendarUncertain && <p>{t('clocks.uncertain')}</p>}
      <ol>
        {explanation.map(({ on, amount, reason }) => (
          <li key={`${on} ${amount} ${reason.zh}`}>
            <span className="code">{on}</span> {say(reason)}
          </li>
        ))}
      </ol>
    </details>
  );
}
