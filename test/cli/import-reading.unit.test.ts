import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maxRowBytes } from '../../src/cli/import/row.ts';
import { ndjson, readAll } from './import-support.ts';

describe('NDJSON', () => {
  test('is read row by row, with the line each stands in', async () => {
    const rows = await readAll('{"id":"甲"}\r\n\n  \n{"id":"乙"}', 'ndjson');
    expect(rows).toEqual([
      { line: 1, end: 14, fields: { id: '甲' } },
      { line: 4, end: 30, fields: { id: '乙' } },
    ]);
  });

  test('reads the same in chunks of any size', async () => {
    const texts = fc.array(fc.record({ id: fc.string({ unit: 'grapheme' }) }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (objects, chunk) => {
        const rows = await readAll(ndjson(objects), 'ndjson', chunk);
        expect(rows.map((row) => 'fields' in row && row.fields)).toEqual(objects);
      }),
    );
  });

  test('takes a byte order mark as no part of the first row', async () => {
    expect(await readAll('\ufeff{"id":"甲"}\n', 'ndjson')).toMatchObject([{ fields: { id: '甲' } }]);
  });

  test.each([
    ['broken JSON', '{"id":"J1"', 'ROW_NOT_JSON'],
    ['a list', '[1]', 'ROW_NOT_JSON'],
    ['null', 'null', 'ROW_NOT_JSON'],
    ['a text', '"J1"', 'ROW_NOT_JSON'],
    ['bytes of another encoding', Buffer.from([0x7b, 0xb9, 0xa4, 0xd7, 0x7d]), 'ROW_NOT_UTF8'],
    ['more than a mebibyte', `{"text":"${'x'.repeat(maxRowBytes)}"}`, 'ROW_TOO_LARGE'],
  ])('refuses a line of %s and goes on', async (_what, broken, code) => {
    const input = Buffer.concat([
      Buffer.from('{"id":"a"}\n'),
      Buffer.from(broken as string),
      Buffer.from('\n{"id":"c"}'),
    ]);
    const rows = await readAll(input, 'ndjson', 50_000);
    expect(rows).toMatchObject([
      { fields: { id: 'a' } },
      { line: 2, fault: { code } },
      { line: 3, fields: { id: 'c' } },
    ]);
    expect(rows.at(-1)!.end).toBe(input.length);
  });

  test('takes a row of exactly a mebibyte', async () => {
    const [frame] = ['{"text":""}'];
    const rows = await readAll(`{"text":"${'x'.repeat(maxRowBytes - frame!.length)}"}\n`, 'ndjson');
    expect(rows).toMatchObject([{ fields: { text: expect.stringMatching(/^x+$/) } }]);
  });
});

describe('CSV', () => {
  const header = 'number,text,workerName\n';

  test('names its cells by the header; rows and columns without any value are passed over', async () => {
    const rows = await readAll(`\ufeffnumber, text ,workerName,\r\nA1,拖欠工资,王某,\r\n,,,\r\n\r\nA2,,,\r\n`, 'csv');
    expect(rows).toMatchObject([
      { line: 2, fields: { number: 'A1', text: '拖欠工资', workerName: '王某' } },
      { line: 5, fields: { number: 'A2', text: '', workerName: '' } },
    ]);
  });

  test('lets a quoted cell hold commas, quotation marks and line breaks', async () => {
    const rows = await readAll(`${header}A1,"第一行\n说""欠薪"",是",王某\nA2,b,c\n`, 'csv');
    expect(rows).toMatchObject([
      { line: 2, fields: { text: '第一行\n说"欠薪",是' } },
      { line: 4, fields: { number: 'A2' } },
    ]);
  });

  test('reads whatever a correct writer wrote', async () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', '工', ' ', ';') });
    const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 30 }), async (cells, chunk) => {
        const text = header + cells.map((row) => `${row.map(quoted).join(',')}\n`).join('');
        const rows = await readAll(text, 'csv', chunk);
        const kept = cells.filter((row) => row.some((each) => each !== ''));
        expect(rows.map((row) => 'fields' in row && Object.values(row.fields))).toEqual(kept);
      }),
    );
  });

  test.each([
    ['a quote that is never closed', 'A1,"b,c'],
    ['a quote inside a plain cell', 'A1,b"x,c'],
    ['text after a closing quote', 'A1,"b"x,c'],
  ])('gives up only the line of %s', async (_what, broken) => {
    const rows = await readAll(`${header}${broken}\nA2,b,c\nA3,"多\n行",c\n`, 'csv');
    expect(rows).toMatchObject([
      { line: 2, fault: { code: 'CSV_ROW_UNREADABLE' } },
      { line: 3, fields: { number: 'A2' } },
      { line: 4, fields: { number: 'A3', text: '多\n行' } },
    ]);
  });

  test('gives up only the line of a stray quote, also when another row has a stray one', async () => {
    const rows = await readAll(`${header}A1,b"x,c\nA2,b,c\nA3,b"x,c\nA4,b,c\n`, 'csv');
    expect(rows.map((row) => ('fault' in row ? row.fault.code : row.fields.number))).toEqual([
      'CSV_ROW_UNREADABLE',
      'A2',
      'CSV_ROW_UNREADABLE',
      'A4',
    ]);
  });

  test('does not look further than a mebibyte for the end of a quote', async () => {
    const rows = await readAll(`${header}A1,"b,c\n${`A2,${'x'.repeat(1000)},c\n`.repeat(1_200)}`, 'csv');
    expect(rows).toHaveLength(1_201);
    expect(rows[0]).toMatchObject({ line: 2, fault: { code: 'CSV_ROW_UNREADABLE' } });
    expect(rows.slice(1).every((row) => 'fields' in row)).toBe(true);
  });

  test.each([
    ['too few cells', 'A1,b'],
    ['a comma too many', 'A1,b,c,d'],
  ])('refuses a row with %s', async (_what, broken) => {
    const rows = await readAll(`${header}${broken}\nA2,b,c,,\n`, 'csv');
    expect(rows).toMatchObject([
      { line: 2, fault: { code: 'CSV_COLUMNS_DIFFER', allowed: ['3'] } },
      { line: 3, fields: { number: 'A2' } },
    ]);
  });

  test.each([
    ['is missing', ''],
    ['names no number', 'text,workerName\n'],
    ['names a column twice', 'number,text,text\n'],
    ['is a row already', 'A1,拖欠工资,王某\n'],
    ['is of another encoding', Buffer.from([0xb0, 0xb8, 0xba, 0xc5, 0x0a])],
  ])('is refused as a whole when its header %s', async (_what, text) => {
    await expect(readAll(text, 'csv')).rejects.toMatchObject({ name: 'ImportProblem', isUsage: true });
  });
});
