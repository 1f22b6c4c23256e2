import { useState, type FormEvent } from 'react';
import Button from 'antd/es/button';
import { useMutation } from 'urql';
import {
  ConsoleTakeStepDocument,
  type ConsoleReferralFragment,
  type ConsoleRefusalFragment,
  type DocumentInput,
  type DocumentKind,
} from '../../../schema/client/console/graphql.ts';
import { asked } from '../graph/client.ts';
import { newKey } from '../graph/new-key.ts';
import { useSpeech } from '../words/language.tsx';
import { NotAnswered } from './not-answered.tsx';
import { PaperField } from './paper-field.tsx';
import { StepFields } from './step-fields.tsx';
import { Refusals } from './refusals.tsx';
import type { Step } from './shown.ts';
import { inputOf, type Filled } from './step-input.ts';

interface StepFormProps {
  readonly referral: ConsoleReferralFragment;
  readonly step: Step;
  readonly disputeId: string;
  readonly close: () => void;
}

/** What a step has to be given, and its confirmation; a refusal is shown with what would do. */
export function StepForm({ referral, step, disputeId, close }: StepFormProps) {
  const { t, say } = useSpeech();
  // One key for as long as the form is open: what was sent and not answered is not done a second time.
  const [key, setKey] = useState(newKey);
  // The version that was looked at: what others did since is told before it is decided on.
  const [version, setVersion] = useState(referral.version);
  const [filled, setFilled] = useState<Filled>({});
  const [papers, setPapers] = useState<Readonly<Partial<Record<DocumentKind, DocumentInput>>>>({});
  const [{ fetching, error }, take] = useMutation(asked(ConsoleTakeStepDocument));
  const [errors, setErrors] = useState<readonly ConsoleRefusalFragment[]>([]);
  const outcome = referral.kind.outcomes.find(({ code }) => code === filled.outcome);
  const wanted = [...new Set([...step.documents, ...(outcome?.documents ?? [])])];

  async function send(event: FormEvent) {
    event.preventDefault();
    const documents = wanted.flatMap((kind) => papers[kind] ?? []);
    const input = {
      ...inputOf(filled),
      key,
      referralId: referral.id,
      step: step.step,
      version,
      documents,
    };
    const { data } = await take({ input });
    if (!data) return;
    const { userErrors } = data.takeReferralStep;
    setErrors(userErrors);
    setVersion(userErrors.find(({ conflict }) => conflict)?.conflict?.version ?? version);
    setKey(newKey());
    if (userErrors.length === 0) close();
  }

  return (
    <form className="step" onSubmit={(event) => void send(event)}>
      <h3>{say(step.title)}</h3>
      <StepFields referral={referral} step={step} filled={filled} fill={(more) => setFilled({ ...filled, ...more })} />
      {wanted.length > 0 && (
        <fieldset>
          <legend>{t('step.documents')}</legend>
          {wanted.map((kind) => (
            <PaperField key={kind} kind={kind} given={(paper) => setPapers({ ...papers, [kind]: paper })} />
          ))}
        </fieldset>
      )}
      <Refusals errors={errors} disputeId={disputeId} right={{ path: 'referral.step', subjectId: referral.id }} />
      <NotAnswered error={error} />
      <div className="steps">
        <Button type="primary" htmlType="submit" loading={fetching}>
          {t('step.send')}
        </Button>
        <Button onClick={close}>{t('step.cancel')}</Button>
      </div>
    </form>
  );
}
