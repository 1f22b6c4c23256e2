import type { ConsoleClockFragment } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';

type Citation = ConsoleClockFragment['rule']['basis'][number];

/** The articles something rests on, by the titles of their laws. */
export function Basis({ of, isDated = false }: { of: readonly Citation[]; isDated?: boolean }) {
  const { t, say, many } = useSpeech();
  return many(
    of.map(({ title, article, version }) => {
      // An article begins with its number; what else stands there points into a document of the hub's own.
      const place = /^\d/.test(article) ? t('law.article', { article }) : '';
      return `${say(title)}${place}${isDated ? t('law.version', { version }) : ''}`;
    }),
  );
}
