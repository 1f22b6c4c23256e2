import { expect, test } from '@jest/globals';
import { codeBook } from '../../seeds/code-lists/code-book.ts';
import { ConfigError } from '../../src/config.ts';
import { createHub, type HubParts } from '../../src/http/hub.ts';

test('a hub whose lists of codes have faults does not start, and says all of them in both languages', async () => {
  const [first, ...others] = codeBook.lists;
  const lists = [{ ...first!, validTo: null, entries: [] }, ...others];
  // Nothing else is looked at before the lists are sound.
  const parts = { codeBook: { ...codeBook, lists } } as unknown as HubParts;
  const error = await createHub(parts).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConfigError);
  const { problems } = error as ConfigError;
  expect(problems).toContainEqual({
    zh: 'CAUSE_OF_ACTION@2021：没有代码',
    en: 'CAUSE_OF_ACTION@2021: it has no codes',
  });
  expect(problems).toContainEqual({
    zh: 'CAUSE_OF_ACTION@2026：有效期与CAUSE_OF_ACTION@2021重叠',
    en: 'CAUSE_OF_ACTION@2026: it is valid on days on which CAUSE_OF_ACTION@2021 is',
  });
});
