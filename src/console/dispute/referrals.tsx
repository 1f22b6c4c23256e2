import { useState } from 'react';
import Button from 'antd/es/button';
import Tag from 'antd/es/tag';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { ConsoleReferralFragment, ReferralState } from '../../../schema/client/console/graphql.ts';
import { dayOf } from '../words/day.ts';
import { useSpeech } from '../words/language.tsx';
import { ActForm } from './acts/act-form.tsx';
import type { Scene } from './acts/act.ts';
import { courtAnswer } from './acts/court-acts.ts';
import { nameOf } from './acts/typed.ts';
import { StepForm } from './step-form.tsx';

/** Nothing is waited for any more. */
const closed: ReadonlySet<ReferralState> = new Set(['ACKNOWLEDGED', 'CANCELLED', 'NOT_SENT', 'WITHDRAWN']);

/** What was handed over in a dispute, with the steps that are open to the viewer now. */
export function Referrals({ scene }: { scene: Scene }) {
  const { t } = useSpeech();
  const referrals = scene.dispute.referrals?.nodes ?? [];
  return (
    <section className="card" aria-labelledby="referrals">
      <h2 id="referrals">{t('referral.title')}</h2>
      {referrals.length === 0 && <p>{t('referral.none')}</p>}
      {referrals.map((referral) => (
        <One key={referral.id} scene={scene} referral={referral} />
      ))}
    </section>
  );
}

function One({ scene, referral }: { scene: Scene; referral: ConsoleReferralFragment }) {
  const { t, say } = useSpeech();
  const { number, kind, state, fromAgency, toAgency, assignee, outcomeTitle, availableSteps } = referral;
  const [chosen, setChosen] = useState<string | null>(null);
  const about = scene.obligations.find(({ id }) => id === referral.subjectId);
  const due = closed.has(state) ? null : referral.nextDeadline;
  const open = availableSteps.find(({ step }) => step === chosen);
  const answer = open && courtAnswer(kind.code, open.step);
  const form = { key: chosen, referral, close: () => setChosen(null) };
  return (
    <article className="referral">
      <div className="row-head">
        <strong>{say(kind.title)}</strong>
        <Tag>{say(codeWords.ReferralState[state])}</Tag>
        <span className="code soft">{number}</span>
        {due && (
          <span className={due.overdue ? 'due late' : 'due'}>
            {t(due.overdue ? 'inbox.overdue' : 'inbox.due', { day: due.dueOn })}
          </span>
        )}
      </div>
      <div className="row-body">
        <span>{t('referral.way', { from: say(fromAgency.name), to: say(toAgency.name) })}</span>
        {about && <span>{t('referral.about', { name: nameOf(about.partyId, scene.dispute.parties) })}</span>}
        {assignee?.name && <span>{t('referral.assignee', { name: assignee.name })}</span>}
        {outcomeTitle && <span>{t('referral.outcome', { outcome: say(outcomeTitle) })}</span>}
      </div>
      {referral.undeliveredSince && (
        <p className="late" role="status">
          {t('referral.undelivered', { day: dayOf(referral.undeliveredSince) })}
        </p>
      )}
      {availableSteps.length > 0 && (
        <div className="steps" role="group" aria-label={t('referral.steps')}>
          <span className="soft">{t('referral.steps')}</span>
          {availableSteps.map(({ step, title }) => (
            <Button
              key={step}
              data-step={step}
              aria-expanded={step === chosen}
              onClick={() => setChosen(step === chosen ? null : step)}
            >
              {say(title)}
            </Button>
          ))}
        </div>
      )}
      {open &&
        (answer && scene.rights.has(answer.right) ? (
          <ActForm {...form} act={answer} scene={scene} />
        ) : (
          <StepForm {...form} step={open} disputeId={scene.dispute.id} />
        ))}
    </article>
  );
}
