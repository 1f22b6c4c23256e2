import Button from 'antd/es/button';
import { useSpeech } from '../words/language.tsx';
import type { Fault } from './faults.ts';
import type { Ended } from './use-sending.ts';

interface OutcomeProps {
  readonly ended: Ended | null;
  /** What is wrong and belongs to no field. */
  readonly elsewhere: readonly Fault[];
  /** How many fields have to be mended. */
  readonly wrong: number;
  /** Leaves the draft, for the dispute that came of it if it may be seen. */
  readonly open: (disputeId: string | null) => void;
}

/** How the last sending ended, with what to do next. */
export function Outcome({ ended, elsewhere, wrong, open }: OutcomeProps) {
  const { t, many } = useSpeech();
  if (ended?.how === 'UNSURE') {
    return (
      <p className="refused" role="alert" data-unsure="">
        {t('register.unsure')}
      </p>
    );
  }
  if (ended?.how === 'BEFORE') {
    const { disputeId } = ended;
    return (
      <div className="refused" role="alert" data-before="">
        <p>{t('register.before')}</p>
        <Button onClick={() => open(disputeId)}>{t(disputeId ? 'register.open' : 'register.clear')}</Button>
      </div>
    );
  }
  if (ended?.how !== 'REFUSED' || (wrong === 0 && elsewhere.length === 0)) return null;
  return (
    <div className="refused" role="alert">
      <strong>{t('register.refused', { count: wrong })}</strong>
      {elsewhere.length > 0 && (
        <ul>
          {elsewhere.map(({ code, path, message, allowed }) => (
            <li key={`${code} ${path}`}>
              {message} <span className="code soft">{code}</span>
              {allowed.length > 0 && <div>{t('step.allowed', { list: many(allowed) })}</div>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
