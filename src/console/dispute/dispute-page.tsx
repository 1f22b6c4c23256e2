import Tag from 'antd/es/tag';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import { ConsoleDisputeDocument } from '../../../schema/client/console/graphql.ts';
import { useAsked } from '../graph/use-asked.ts';
import { Link } from '../shell/link.tsx';
import { Duplicates } from '../register/duplicates.tsx';
import { Failed, Loading, Nothing } from '../shell/standing.tsx';
import { useSpeech } from '../words/language.tsx';
import { Clocks } from './clocks.tsx';
import { Masks } from './masks.tsx';
import { Parties } from './parties.tsx';
import { Referrals } from './referrals.tsx';
import { Refer } from './refer/refer.tsx';
import type { Dispute } from './shown.ts';
import { Timeline } from './timeline.tsx';

/** One dispute: who holds it and until when, who it is between, what was handed to whom, and what is due. */
export function DisputePage({ id }: { id: string }) {
  const { data, failed, again } = useAsked(ConsoleDisputeDocument, { id });
  if (!data) return failed ? <Failed again={again} /> : <Loading />;
  if (!data.dispute) return <Nothing />;
  return <Whole dispute={data.dispute} />;
}

function Whole({ dispute }: { dispute: Dispute }) {
  const { t, say } = useSpeech();
  const { id, number, stage, cause, accountableAgency, referrals, deadlines } = dispute;
  const clocks = deadlines?.nodes ?? [];
  const next = clocks
    .filter(({ state }) => state === 'RUNNING')
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
  return (
    <div className="dispute">
      <p>
        <Link to="/inbox/fresh">{t('app.toInbox')}</Link>
      </p>
      <h1>
        {t('dispute.title', { number: number ?? '' })} {stage && <Tag>{say(codeWords.DisputeStage[stage])}</Tag>}
      </h1>
      <p className="help">{say(cause?.title)}</p>
      <section className="card holder">
        <span>
          {t('dispute.heldBy')} <strong>{say(accountableAgency?.name) || t('dispute.nobody')}</strong>
        </span>
        <span className={next?.overdue ? 'late' : ''}>
          {next
            ? t('dispute.until', { agency: say(next.bearer.name), day: next.dueOn, clock: say(next.rule.title) })
            : t('dispute.noClock')}
        </span>
      </section>
      <Duplicates disputeId={id} />
      <Referrals referrals={referrals?.nodes ?? []} />
      <Refer dispute={dispute} />
      <div className="columns">
        <Parties dispute={dispute} />
        <Masks disputeId={id} access={dispute.viewerAccess} />
      </div>
      <Clocks clocks={clocks} />
      <Timeline disputeId={id} referrals={referrals?.nodes ?? []} />
    </div>
  );
}
