import type { CombinedError } from 'urql';
import { useSpeech } from '../words/language.tsx';

/** Something sent came back without an answer: the line was down, and it may be sent again; or it could not be read. */
export function NotAnswered({ error }: { error: CombinedError | undefined }) {
  const { t } = useSpeech();
  if (!error) return null;
  const said = error.graphQLErrors.map(({ message }) => message).join('; ');
  return (
    <p role="alert" className="late">
      {said ? t('step.unreadable', { said }) : t('step.unsure')}
    </p>
  );
}
