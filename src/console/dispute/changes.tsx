import type { ConsoleRefusalFragment } from '../../../schema/client/console/graphql.ts';
import { dayOf } from '../words/day.ts';
import { useSpeech } from '../words/language.tsx';
import { useTimeline } from './use-timeline.ts';

interface ChangesProps {
  readonly disputeId: string;
  readonly conflict: NonNullable<ConsoleRefusalFragment['conflict']>;
}

/** What somebody else did since the viewer looked, in the words of history. */
export function Changes({ disputeId, conflict: { changes } }: ChangesProps) {
  const { t, say } = useSpeech();
  const { entries } = useTimeline(disputeId);
  return (
    <div data-conflict="">
      {changes.length > 0 && t('step.conflict')}
      <ul>
        {changes.map(({ id, agencyName, occurredAt }) => (
          <li key={id}>
            {dayOf(occurredAt)} {agencyName} {say(entries.find((entry) => entry.id === id)?.title)}
          </li>
        ))}
      </ul>
      {t('step.conflictAgain')}
    </div>
  );
}
