import type { ConsoleRefusalFragment } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';
import { allowedTexts, placeOf } from './allowed-words.ts';
import { Changes } from './changes.tsx';
import { Why } from './why.tsx';

interface RefusalsProps {
  readonly errors: readonly ConsoleRefusalFragment[];
  readonly title?: string;
  readonly disputeId: string;
  /** The right that was asked for, as `explainAccess` takes it, and what it stands on. */
  readonly right: { readonly path: string; readonly subjectId?: string };
}

/** Everything something was refused for, with what would do, what changed meanwhile, and how the right to it stands. */
export function Refusals({ errors, title, disputeId, right }: RefusalsProps) {
  const { t, say, many } = useSpeech();
  if (errors.length === 0) return null;
  return (
    <div className="refused" role="alert">
      <strong>{title ?? t('step.refused')}</strong>
      <ul>
        {alike(errors).map(({ error: { code, path, message, allowed, conflict }, count }, index) => (
          <li key={index}>
            {placeOf(path) && <b>{t('step.place', { name: t(placeOf(path)!) })}</b>}
            {message}
            {count > 1 && ` × ${count}`} <span className="code soft">{code}</span>
            {allowedTexts(allowed).length > 0 && (
              <div>{t('step.allowed', { list: many(allowedTexts(allowed).map(say)) })}</div>
            )}
            {conflict && <Changes disputeId={disputeId} conflict={conflict} />}
          </li>
        ))}
      </ul>
      <Why disputeId={disputeId} about={t('step.right')} {...right} />
    </div>
  );
}

/** Refusals that read the same, such as a consent of each of six parties, are said once and counted. */
function alike(errors: readonly ConsoleRefusalFragment[]) {
  const groups = Map.groupBy(errors, ({ code, path, message, allowed }) =>
    [code, placeOf(path), message, ...allowed].join(' '),
  );
  return [...groups.values()].map((group) => ({ error: group[0]!, count: group.length }));
}
