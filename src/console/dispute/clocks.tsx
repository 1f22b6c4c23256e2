import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { ConsoleClockFragment } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';
import { Basis } from './basis.tsx';

/** Every clock of the dispute, those that run first; a click shows its article and how the day was counted. */
export function Clocks({ clocks }: { clocks: readonly ConsoleClockFragment[] }) {
  const { t } = useSpeech();
  const isLive = ({ state, expired }: ConsoleClockFragment) => (state === 'RUNNING' || state === 'PAUSED') && !expired;
  const byDay = clocks.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const ended = byDay.filter((clock) => !isLive(clock));
  return (
    <section className="card" aria-labelledby="clocks">
      <h2 id="clocks">{t('clocks.title')}</h2>
      {clocks.length === 0 && <p>{t('clocks.none')}</p>}
      {byDay.filter(isLive).map((clock) => (
        <Clock key={clock.id} clock={clock} />
      ))}
      {ended.length > 0 && (
        <details className="clock">
          <summary className="soft">{t('clocks.ended', { count: ended.length })}</summary>
          {ended.map((clock) => (
            <Clock key={clock.id} clock={clock} />
          ))}
        </details>
      )}
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
        <span className={overdue ? 'day late' : 'day'}>
          {t(overdue ? 'inbox.overdue' : 'inbox.due', { day: dueOn })}
        </span>
        <span className="soft">{say(bearer.name)}</span>
        <span className="soft">{expired ? t('clocks.expired') : say(codeWords.DeadlineState[state])}</span>
      </summary>
      <p>
        {t('clocks.basis')} <Basis of={rule.basis} isDated />
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
