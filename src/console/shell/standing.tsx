import Button from 'antd/es/button';
import { useSpeech } from '../words/language.tsx';
import { go } from './use-route.ts';

/** Said while something is read. */
export function Loading() {
  const { t } = useSpeech();
  return (
    <p className="standing" role="status">
      {t('app.loading')}
    </p>
  );
}

/** Something could not be read: says what to do next. */
export function Failed({ again }: { again: () => void }) {
  const { t } = useSpeech();
  return (
    <div className="standing" role="alert">
      <h2>{t('app.failed')}</h2>
      <p>{t('app.failedHelp')}</p>
      <Button onClick={again}>{t('app.retry')}</Button>
    </div>
  );
}

/** Unknown and forbidden, which look the same. */
export function Nothing() {
  const { t } = useSpeech();
  return (
    <div className="standing">
      <h1>{t('app.none')}</h1>
      <p>{t('app.noneHelp')}</p>
      <Button onClick={() => go('/inbox/fresh')}>{t('app.toInbox')}</Button>
    </div>
  );
}
