import { useState } from 'react';
import Button from 'antd/es/button';
import Tag from 'antd/es/tag';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { ConsoleReferralFragment } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';
import { StepForm } from './step-form.tsx';

/** What was handed over in a dispute, with the steps that are open to the viewer now. */
export function Referrals({ referrals }: { referrals: readonly ConsoleReferralFragment[] }) {
  const { t } = useSpeech();
  return (
    <section className="card" aria-labelledby="referrals">
      <h2 id="referrals">{t('referral.title')}</h2>
      {referrals.length === 0 && <p>{t('referral.none')}</p>}
      {referrals.map((referral) => (
        <One key={referral.id} referral={referral} />
      ))}
    </section>
  );
}

function One({ referral }: { referral: ConsoleReferralFragment }) {
  const { t, say } = useSpeech();
  const { number, kind, state, fromAgency, toAgency, assignee, outcomeTitle, availableSteps, version } = referral;
  const [chosen, setChosen] = useState<string | null>(null);
  const open = availableSteps.find(({ step }) => step === chosen);
  return (
    <article className="referral">
      <div className="row-head">
        <strong>{say(kind.title)}</strong>
        <Tag>{say(codeWords.ReferralState[state])}</Tag>
        <span className="code soft">{number}</span>
      </div>
      <div className="row-body">
        <span>{t('referral.way', { from: say(fromAgency.name), to: say(toAgency.name) })}</span>
        {assignee?.name && <span>{t('referral.assignee', { name: assignee.name })}</span>}
        {outcomeTitle && <span>{t('referral.outcome', { outcome: say(outcomeTitle) })}</span>}
      </div>
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
      {open && (
        <StepForm key={`${open.step} ${version}`} referral={referral} step={open} close={() => setChosen(null)} />
      )}
    </article>
  );
}
