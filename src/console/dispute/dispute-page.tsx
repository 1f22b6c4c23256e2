import Tag from 'antd/es/tag';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import { ConsoleDisputeDocument } from '../../../schema/client/console/graphql.ts';
import { useAsked } from '../graph/use-asked.ts';
import { Link } from '../shell/link.tsx';
import { Duplicates } from '../register/duplicates.tsx';
import { Failed, Loading, Nothing } from '../shell/standing.tsx';
import { useSpeech } from '../words/language.tsx';
import { Acts } from './acts/acts.tsx';
import { Clocks } from './clocks.tsx';
import { Masks } from './masks.tsx';
import { Parties } from './parties.tsx';
import { Referrals } from './referrals.tsx';
import { Refer } from './refer/refer.tsx';
import { Documents } from './documents.tsx';
import { Holder } from './holder.tsx';
import type { Dispute } from './shown.ts';
import { Timeline } from './timeline.tsx';
import { useScene } from './use-scene.ts';
import { Views } from './views/views.tsx';

/** One dispute: who holds it and until when, who it is between, what was handed to whom, and what is due. */
export function DisputePage({ id }: { id: string }) {
  const { data, failed, again } = useAsked(ConsoleDisputeDocument, { id });
  if (!data) return failed ? <Failed again={again} /> : <Loading />;
  if (!data.dispute) return <Nothing />;
  return <Whole dispute={data.dispute} />;
}

function Whole({ dispute }: { dispute: Dispute }) {
  const { t, say } = useSpeech();
  const { id, number, stage, cause, referrals, deadlines } = dispute;
  const scene = useScene(dispute);
  const clocks = deadlines?.nodes ?? [];
  return (
    <div className="dispute">
      <p>
        <Link to="/inbox/fresh">{t('app.toInbox')}</Link>
      </p>
      <h1>
        {t('dispute.title', { number: number ?? '' })} {stage && <Tag>{say(codeWords.DisputeStage[stage])}</Tag>}
      </h1>
      <p className="help">{say(cause?.title)}</p>
      <Holder dispute={dispute} />
      <Duplicates disputeId={id} />
      <Referrals scene={scene} />
      <Refer scene={scene} />
      <Acts scene={scene} />
      <div className="columns">
        <Parties dispute={dispute} />
        <Masks disputeId={id} access={dispute.viewerAccess} />
      </div>
      <Views dispute={dispute} />
      <Documents dispute={dispute} />
      <Clocks clocks={clocks} />
      <Timeline disputeId={id} referrals={referrals?.nodes ?? []} />
    </div>
  );
}
