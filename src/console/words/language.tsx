import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { words, type Language, type Text, type WordKey } from './words.ts';

/** What a text is filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** How the page speaks now, and how to have it speak otherwise. */
interface Speech {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** The text of a key. */
  readonly t: (key: WordKey, values?: Values) => string;
  /** A text the hub gave in both languages; empty where it gave none. */
  readonly say: (text: Text | null | undefined) => string;
  /** Texts one after another. */
  readonly many: (texts: readonly string[]) => string;
  /** An amount of money, given in fen. */
  readonly yuan: (fen: number) => string;
}

const SpeechContext = createContext<Speech | null>(null);
const kept = 'accord.language';
const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
const formats = new Map<string, IntlMessageFormat>();

function format(key: WordKey, language: Language): IntlMessageFormat {
  const name = `${language} ${key}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new IntlMessageFormat(words[key][language], tags[language]);
  formats.set(name, made);
  return made;
}

/** Lets everything below speak one language, Chinese unless somebody chose English on this machine. */
export function Speaking({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(kept) === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    localStorage.setItem(kept, language);
    document.documentElement.lang = tags[language];
    document.title = words['app.name'][language];
  }, [language]);
  const t = (key: WordKey, values?: Values) => String(format(key, language).format(values));
  const say = (text: Text | null | undefined) => text?.[language] ?? '';
  const money = new Intl.NumberFormat(tags[language], { style: 'currency', currency: 'CNY' });
  const yuan = (fen: number) => money.format(fen / 100);
  const many = (texts: readonly string[]) => texts.join(language === 'zh' ? '、' : '; ');
  return <SpeechContext value={{ language, setLanguage, t, say, many, yuan }}>{children}</SpeechContext>;
}

/** @throws Error outside `Speaking` */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('useSpeech outside Speaking');
  return speech;
}
