import Button from 'antd/es/button';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { IntakeChannel } from '../../../schema/client/console/graphql.ts';
import { pathOf } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import { useSpeech } from '../words/language.tsx';
import { Claims } from './claims.tsx';
import { inputOf } from './draft.ts';
import { keptHours } from './draft-store.ts';
import { FaultsProvider } from './faults.ts';
import { MatterFields } from './matter-fields.tsx';
import { Outcome } from './outcome.tsx';
import { Parties } from './parties.tsx';
import { useDraft } from './use-draft.ts';
import { useFaultsOf } from './use-faults-of.ts';
import { useSending, type Ended } from './use-sending.ts';

/** A dispute as it is taken down while somebody calls or sits across the desk. */
export function RegisterForm({ staffId, channel }: { staffId: string; channel: IntakeChannel }) {
  const { t } = useSpeech();
  const { draft, key, isSent, isKept, change, mark, clear } = useDraft(staffId, channel);
  const input = inputOf(draft);
  const faults = useFaultsOf(draft, input);
  const { isUnderWay, send, lookUp } = useSending();
  const [ended, setEnded] = useState<Ended | null>(null);
  const form = useRef<HTMLFormElement>(null);

  // A tab closed after sending and before the answer: what became of it is asked before anything else.
  const opened = useRef(isSent ? key : null);
  useEffect(() => {
    if (opened.current) void lookUp(opened.current).then(setEnded);
    opened.current = null;
  }, [lookUp]);

  const open = (disputeId: string | null) => {
    clear();
    setEnded(null);
    if (disputeId) go(pathOf({ page: 'dispute', id: disputeId }));
  };

  async function confirm(event: FormEvent) {
    event.preventDefault();
    faults.showAll([]);
    if (faults.unsendable > 0) {
      setEnded({ how: 'REFUSED', faults: [] });
      return showFirst();
    }
    mark(true);
    const outcome = await send({ ...input, key });
    setEnded(outcome);
    if (outcome.how === 'REGISTERED') return open(outcome.disputeId);
    if (outcome.how !== 'REFUSED') return;
    mark(false);
    faults.showAll(outcome.faults);
    showFirst();
  }

  const showFirst = () => {
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  const wrong = faults.shown.filter(({ isWarning }) => !isWarning).length;

  return (
    <FaultsProvider value={faults}>
      <form ref={form} className="register" onSubmit={(event) => void confirm(event)} noValidate>
        <section className="card" aria-labelledby="matter">
          <h2 id="matter">{t('register.matter')}</h2>
          <MatterFields draft={draft} set={change} />
        </section>
        <Parties parties={draft.parties} set={(parties) => change({ parties })} moved={faults.moved} />
        <Claims claims={draft.claims} set={(claims) => change({ claims })} moved={faults.moved} />
        <Outcome ended={ended} elsewhere={faults.elsewhere} wrong={wrong} open={open} />
        <div className="steps sending">
          <Button type="primary" htmlType="submit" loading={isUnderWay} data-register="">
            {t('register.send')}
          </Button>
          {isKept && <Button onClick={() => open(null)}>{t('register.clear')}</Button>}
          <span className="help" role="status" data-draft={isKept ? 'kept' : 'none'}>
            {t(isKept ? 'register.kept' : 'register.keeping', { hours: keptHours })}
          </span>
        </div>
      </form>
    </FaultsProvider>
  );
}
