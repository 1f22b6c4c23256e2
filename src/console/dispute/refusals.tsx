import type { ConsoleRefusalFragment } from '../../../schema/client/console/graphql.ts';
import { useDay } from '../words/day.ts';
import { useSpeech } from '../words/language.tsx';

/** Everything something was refused for, with what would do, and what changed meanwhile. */
export function Refusals({ errors, title }: { errors: readonly ConsoleRefusalFragment[]; title?: string }) {
  const { t } = useSpeech();
  const dayOf = useDay();
  if (errors.length === 0) return null;
  return (
    <div className="refused" role="alert">
      <strong>{title ?? t('step.refused')}</strong>
      <ul>
        {errors.map(({ code, path, message, allowed, conflict }) => (
          <li key={`${code} ${path.join('.')} ${allowed.join()}`}>
            {message} <span className="code soft">{code}</span>
            {allowed.length > 0 && <div>{t('step.allowed', { list: allowed.join(', ') })}</div>}
            {conflict && conflict.changes.length > 0 && (
              <div>
                {t('step.conflict', {
                  changes: conflict.changes
                    .map(({ agencyName, occurredAt }) => `${agencyName} ${dayOf(occurredAt)}`)
                    .join('; '),
                })}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
