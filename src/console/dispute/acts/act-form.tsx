import { useState, type FormEvent } from 'react';
import Button from 'antd/es/button';
import { useMutation } from 'urql';
import type {
  ConsoleReferralFragment,
  ConsoleRefusalFragment,
  DocumentInput,
  DocumentKind,
} from '../../../../schema/client/console/graphql.ts';
import { asked } from '../../graph/client.ts';
import { newKey } from '../../graph/new-key.ts';
import { useSpeech } from '../../words/language.tsx';
import { NotAnswered } from '../not-answered.tsx';
import { PaperField } from '../paper-field.tsx';
import { Refusals } from '../refusals.tsx';
import { ActField } from './act-field.tsx';
import { rightNames, type Act, type Scene, type Typed } from './act.ts';

interface ActFormProps {
  readonly act: Act;
  readonly scene: Scene;
  /** The hand-off the act answers; null where it answers none. */
  readonly referral: ConsoleReferralFragment | null;
  readonly close: () => void;
}

/** What an act has to be given, and its confirmation; a refusal is shown with what would do. */
export function ActForm({ act, scene, referral, close }: ActFormProps) {
  const { t } = useSpeech();
  const fields = act.fields(scene, referral);
  // One key for as long as the form is open: what was sent and not answered is not done a second time.
  const [key, setKey] = useState(newKey);
  // The version that was looked at: what others did since is told before it is decided on.
  const [version, setVersion] = useState(referral?.version ?? 0);
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(fields.map((field) => [field.name, ('initial' in field && field.initial) || ''])),
  );
  const [papers, setPapers] = useState<Readonly<Partial<Record<DocumentKind, DocumentInput>>>>({});
  const [errors, setErrors] = useState<readonly ConsoleRefusalFragment[]>([]);
  const [{ fetching, error }, take] = useMutation(asked(act.operation));

  async function send(event: FormEvent) {
    event.preventDefault();
    const given = { typed, papers: Object.values(papers), referral: referral && { ...referral, version } };
    const { data } = await take({ input: { ...act.input(given, scene), key } } as never);
    const [payload] = Object.values(data ?? {}).filter((each) => typeof each === 'object');
    if (!payload) return;
    setErrors(payload.userErrors);
    setVersion(payload.userErrors.find(({ conflict }) => conflict)?.conflict?.version ?? version);
    setKey(newKey());
    if (payload.userErrors.length === 0) close();
  }

  return (
    <form className="step" onSubmit={(event) => void send(event)}>
      <h3>{t(act.title)}</h3>
      {fields.map((field) => (
        <ActField
          key={field.name}
          field={field}
          typed={typed}
          type={(name, value) => setTyped((before) => ({ ...before, [name]: value }))}
        />
      ))}
      {act.papers?.map((kind) => (
        <PaperField key={kind} kind={kind} given={(paper) => setPapers({ ...papers, [kind]: paper })} />
      ))}
      <Refusals errors={errors} disputeId={scene.dispute.id} right={{ path: rightNames[act.right] }} />
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
