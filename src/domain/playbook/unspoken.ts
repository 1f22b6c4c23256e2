import type { Words } from '../../kernel/words.ts';

/** Texts that an officer of one language could not read, each named by its key. */
export function unspoken(texts: Readonly<Record<string, Words>>): string[] {
  return Object.entries(texts)
    .filter(([, { zh, en }]) => !/[\u4e00-\u9fff]/.test(zh) || !/^[A-Z][^\u4e00-\u9fff]+$/.test(en))
    .map(([what]) => `${what} is not said in both languages`);
}
