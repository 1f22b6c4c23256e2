import { useSpeech } from '../words/language.tsx';
import type { Dispute } from './shown.ts';

/** Who holds the dispute now, and until when. */
export function Holder({ dispute: { accountableAgency, deadlines, stage } }: { dispute: Dispute }) {
  const { t, say } = useSpeech();
  // A period a party let pass is over; what the holder itself has to do comes before what others have.
  const [next] = (deadlines?.nodes ?? [])
    .filter(({ state, expired }) => state === 'RUNNING' && !expired)
    .toSorted((one, other) => weight(one) - weight(other) || one.dueOn.localeCompare(other.dueOn));
  function weight({ bearer }: { bearer: { id: string } }) {
    return bearer.id === accountableAgency?.id ? 0 : 1;
  }
  const isOver = stage === 'CLOSED' || stage === 'ARCHIVED';
  return (
    <section className="card holder">
      <span>
        {t(isOver ? 'dispute.heldLast' : 'dispute.heldBy')}{' '}
        <strong>{say(accountableAgency?.name) || t('dispute.nobody')}</strong>
      </span>
      <span className={next?.overdue ? 'late' : ''}>
        {next && !isOver
          ? t('dispute.until', { agency: say(next.bearer.name), day: next.dueOn, clock: say(next.rule.title) })
          : t('dispute.noClock')}
      </span>
    </section>
  );
}
