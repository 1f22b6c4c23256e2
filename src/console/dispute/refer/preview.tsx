import { useState } from 'react';
import Button from 'antd/es/button';
import { useMutation } from 'urql';
import { codeWords } from '../../../../schema/client/console/code-words.ts';
import {
  ConsolePreviewDocument,
  ConsoleSendDocument,
  type ConsolePreviewQuery,
  type ConsoleRefusalFragment,
  type DocumentInput,
  type DocumentKind,
  type SendReferralInput,
} from '../../../../schema/client/console/graphql.ts';
import { asked } from '../../graph/client.ts';
import { newKey } from '../../graph/new-key.ts';
import { useAsked } from '../../graph/use-asked.ts';
import { Failed, Loading } from '../../shell/standing.tsx';
import { useSpeech } from '../../words/language.tsx';
import { Basis } from '../basis.tsx';
import { NotAnswered } from '../not-answered.tsx';
import { PaperField } from '../paper-field.tsx';
import { Refusals } from '../refusals.tsx';
import type { Dispute } from '../shown.ts';
import { ConsentForm } from './consent-form.tsx';

interface PreviewProps {
  readonly dispute: Dispute;
  readonly kind: string;
  readonly input: SendReferralInput;
  readonly give: (kind: DocumentKind, paper: DocumentInput) => void;
  readonly close: () => void;
}

/** What would come of sending, by the hub's own decision, and the sending itself. */
export function Preview({ dispute, kind, input, give, close }: PreviewProps) {
  const { t } = useSpeech();
  const { data, failed, again } = useAsked(ConsolePreviewDocument, { input });
  // One key for as long as the form is open: what was sent and not answered is not done a second time.
  const [key, setKey] = useState(newKey);
  const [{ fetching, error }, send] = useMutation(asked(ConsoleSendDocument));
  const [refused, setRefused] = useState<readonly ConsoleRefusalFragment[]>([]);
  if (!data) return failed ? <Failed again={again} /> : <Loading />;
  const preview = data.previewReferral;
  const missing = preview.consents.filter(({ given }) => !given).map(({ partyId }) => partyId);

  const asksFor = { disputeId: dispute.id, right: { path: 'referral.send' } };

  async function confirm() {
    const { data: sent } = await send({ input: { ...input, key } });
    if (!sent) return;
    setKey(newKey());
    setRefused(sent.sendReferral.userErrors);
    if (sent.sendReferral.userErrors.length === 0) close();
  }

  return (
    <>
      {preview.documents
        // What is added here keeps its field, so that nothing is pulled away from under a hand.
        .filter(({ anyOf, present }) => !present || input.documents?.some(({ kind: code }) => anyOf.includes(code)))
        .map(({ anyOf }) => (
          <fieldset key={anyOf.join()}>
            <legend>{t('refer.paperMissing')}</legend>
            {anyOf.map((code) => (
              <PaperField key={code} kind={code} given={(paper) => give(code, paper)} />
            ))}
          </fieldset>
        ))}
      {missing.length > 0 && (
        <ConsentForm dispute={dispute} purpose={kind} partyIds={missing} isSensitive={preview.groups.includes('F3')} />
      )}
      <WhatComes preview={preview} />
      {refused.length > 0 ? (
        <Refusals errors={refused} {...asksFor} />
      ) : (
        <Refusals errors={preview.userErrors} title={t('refer.missing')} {...asksFor} />
      )}
      <NotAnswered error={error} />
      <div className="steps">
        <Button
          type="primary"
          data-send=""
          disabled={!preview.wouldSend}
          loading={fetching}
          onClick={() => void confirm()}
        >
          {t('refer.send')}
        </Button>
        <Button onClick={close}>{t('step.cancel')}</Button>
      </div>
    </>
  );
}

/** Who would receive it, what they would see and not see, and which clocks would begin. */
function WhatComes({ preview }: { preview: ConsolePreviewQuery['previewReferral'] }) {
  const { t, say, many } = useSpeech();
  const { receiver, receiverByRule, receiverSees, starts } = preview;
  if (!receiver) return null;
  const seen = (level: 'FULL' | 'MASKED' | 'NONE') =>
    receiverSees.filter(({ access }) => access === level).map(({ title }) => say(title));
  return (
    <div className="why">
      <p>
        {t(receiverByRule ? 'refer.toByRule' : 'refer.to')} <strong>{say(receiver.name)}</strong>
      </p>
      <p>{t('refer.sees')}</p>
      {(['FULL', 'MASKED', 'NONE'] as const).map(
        (level) =>
          seen(level).length > 0 && (
            <p key={level}>
              {say(codeWords.AccessLevel[level])} <span className="soft">{many(seen(level))}</span>
            </p>
          ),
      )}
      {starts.map(({ rule, dueOn, bearer }) => (
        <p key={rule.id}>
          {t('dispute.until', { agency: say(bearer?.name), day: dueOn, clock: say(rule.title) })}{' '}
          <span className="soft">
            <Basis of={rule.basis} />
          </span>
        </p>
      ))}
    </div>
  );
}
