import { useSpeech } from '../../words/language.tsx';
import { allowedTexts } from '../allowed-words.ts';
import type { Kind } from './handing.ts';
import type { Obstacles } from './use-lawful-kinds.ts';

/** The kinds that cannot be sent now, each with the reason. */
export function Unlawful({ kinds, obstacles }: { kinds: readonly Kind[]; obstacles: Obstacles }) {
  const { t, say, many } = useSpeech();
  if (kinds.length === 0) return null;
  return (
    <details className="field">
      <summary>{t('refer.notNow', { count: kinds.length })}</summary>
      <ul className="masks">
        {kinds.map(({ code, title }) => (
          <li key={code} data-unlawful={code}>
            <span>
              {code} {say(title)}
            </span>
            <span className="soft">
              {obstacles
                .get(code)
                ?.map(({ message, allowed }) =>
                  allowedTexts(allowed).length > 0
                    ? `${message} (${t('step.allowed', { list: many(allowedTexts(allowed).map(say)) })})`
                    : message,
                )
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
