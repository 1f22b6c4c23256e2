import { useState } from 'react';
import Button from 'antd/es/button';
import { useMutation } from 'urql';
import { codeWords } from '../../../../schema/client/console/code-words.ts';
import {
  ConsoleConsentDocument,
  type ConsentMethod,
  type ConsoleRefusalFragment,
} from '../../../../schema/client/console/graphql.ts';
import { asked } from '../../graph/client.ts';
import { newKey } from '../../graph/new-key.ts';
import { Choice, Tick } from '../../shell/fields.tsx';
import { useSpeech } from '../../words/language.tsx';
import { NotAnswered } from '../not-answered.tsx';
import { Refusals } from '../refusals.tsx';
import type { Dispute } from '../shown.ts';

interface ConsentFormProps {
  readonly dispute: Dispute;
  readonly purpose: string;
  /** Who has not consented yet. */
  readonly partyIds: readonly string[];
  /** Whether sensitive data goes along, which takes a consent of its own. */
  readonly isSensitive: boolean;
}

/** Records that the parties who have to consented, once they did. */
export function ConsentForm({ dispute, purpose, partyIds, isSensitive }: ConsentFormProps) {
  const { t, say, many } = useSpeech();
  const [method, setMethod] = useState<ConsentMethod>();
  const [sensitiveAgreed, setSensitiveAgreed] = useState(false);
  const [key, setKey] = useState(newKey);
  const [errors, setErrors] = useState<readonly ConsoleRefusalFragment[]>([]);
  const [{ fetching, error }, record] = useMutation(asked(ConsoleConsentDocument));
  const names = dispute.parties?.nodes.filter(({ id }) => partyIds.includes(id)).map(({ name }) => name);

  async function confirm() {
    if (!method) return;
    const { data } = await record({
      input: { key, disputeId: dispute.id, partyIds: [...partyIds], purpose, method, sensitiveAgreed },
    });
    if (!data) return;
    setKey(newKey());
    setErrors(data.recordConsent.userErrors);
  }

  return (
    <fieldset>
      <legend>{t('refer.consent', { names: many(names?.map((name) => name ?? '—') ?? []) })}</legend>
      <Choice
        name="method"
        label={t('refer.method')}
        value={method}
        options={Object.entries(codeWords.ConsentMethod).map(([value, text]) => ({ value, label: say(text) }))}
        choose={(value) => setMethod(value as ConsentMethod)}
      />
      {isSensitive && (
        <Tick name="sensitiveAgreed" label={t('act.sensitiveAgreed')} isOn={sensitiveAgreed} set={setSensitiveAgreed} />
      )}
      <Refusals errors={errors} disputeId={dispute.id} right={{ path: 'dispute.contribute' }} />
      <NotAnswered error={error} />
      <Button
        data-consent=""
        disabled={!method || (isSensitive && !sensitiveAgreed)}
        loading={fetching}
        onClick={() => void confirm()}
      >
        {t('refer.record')}
      </Button>
    </fieldset>
  );
}
