import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likeliestCause } from '../../src/cli/import/map-claims.ts';
import { mapRow } from '../../src/cli/import/map-row.ts';
import { judgmentElements } from '../../src/domain/claim/elements.ts';
import { causesOfAction } from '../../src/domain/cause/cause-of-action.ts';
import { inventedRow } from './import-support.ts';

const around = { today: '2026-03-02', region: '530114' } as const;

function map(fields: Record<string, unknown>) {
  return mapRow(fields, around);
}

/** Codes and places of the errors of a row that has a number and these fields. */
function errorsOf(fields: Record<string, unknown>) {
  return map({ number: 'A1', ...fields }).errors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}

describe('a row', () => {
  test('becomes a registration whose key is its own number', () => {
    const { entry, errors, warnings, number } = map(inventedRow(7));
    expect({ errors, warnings, number }).toEqual({ errors: [], warnings: [], number: '批-2026-0007' });
    expect(entry).toMatchObject({
      key: 'import:批-2026-0007',
      ownNumber: '批-2026-0007',
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION',
      channel: 'BULK_IMPORT',
      region: undefined,
      headcount: 1,
      statement: '自2026年1月起拖欠工资，第7件。',
      parties: [
        { role: 'WORKER', name: '试验人7', phone: '13800000000' },
        { role: 'EMPLOYER', name: '试验花卉有限公司7' },
      ],
      claims: [{ type: 'WAGES', amountFen: 100_007 }],
    });
  });

  test.each([
    [{ number: ' A1 ' }, 'A1'],
    [{ id: 'J001' }, 'J001'],
    [{ ownNumber: 'B2', id: 'J001' }, 'B2'],
    [{ number: '', id: 17 }, '17'],
  ])('takes its number from %j', (fields, number) => {
    expect(map(fields)).toMatchObject({ number, entry: { ownNumber: number } });
  });

  test.each([[{}], [{ number: null }], [{ id: '  ' }], [{ number: '' }]])(
    'without a number is refused: %j',
    (fields) => {
      expect(map(fields)).toMatchObject({
        number: null,
        entry: null,
        errors: [{ code: 'NUMBER_MISSING', path: [], allowed: ['number', 'ownNumber', 'id'] }],
      });
    },
  );

  test('joins its sentences to a statement', () => {
    expect(map({ id: 'J1', sentences: ['甲。', '乙。'] }).entry).toMatchObject({ statement: '甲。\n乙。' });
    expect(map({ id: 'J1', sentences: [] }).entry).toMatchObject({ statement: undefined });
  });

  test.each(['REMUNERATION_CLAIM', '追索劳动报酬纠纷', '205(5)', '205.5', '205（5）'])(
    'names its cause as %s',
    (cause) => {
      expect(map({ number: 'A1', cause }).entry).toMatchObject({ cause: 'REMUNERATION_CLAIM' });
    },
  );

  test('takes what CSV brings as texts, and its flat columns', () => {
    const { entry, errors } = map({
      number: 'A1',
      headcount: '3',
      workerName: '王某',
      workerPhone: '13800000000',
      workerIdNumber: '',
      employerName: '某公司',
      employerCode: '',
      claimType: 'WAGES',
      claimAmountFen: '250000',
      elements: '支付加班工资；支付工资',
    });
    expect(errors).toEqual([]);
    expect(entry).toMatchObject({
      headcount: 3,
      parties: [
        { role: 'WORKER', name: '王某', phone: '13800000000' },
        { role: 'EMPLOYER', name: '某公司' },
      ],
      claims: [{ type: 'WAGES', amountFen: 250_000 }, { type: 'OVERTIME_PAY' }],
    });
  });
});

describe('judgment elements', () => {
  test('become claims without amounts and the likeliest cause', () => {
    const elements = ['支付经济补偿金', '支付工资', '未支付足额劳动报酬', '特殊工种'];
    const { entry, warnings } = map({ id: 'J1', elements });
    expect(entry).toMatchObject({
      cause: 'REMUNERATION_CLAIM',
      claims: [{ type: 'SEVERANCE' }, { type: 'WAGES' }],
    });
    expect(warnings).toEqual([]);
  });

  test('give way to the cause the row names', () => {
    const row = { id: 'J1', elements: ['支付工资'], cause: 'SEVERANCE_CLAIM' };
    expect(map(row).entry).toMatchObject({ cause: 'SEVERANCE_CLAIM' });
  });

  test('of a tie count in their order, and facts alone give no cause', () => {
    expect(likeliestCause(['支付经济补偿金', '支付工资'])).toBe('SEVERANCE_CLAIM');
    expect(likeliestCause(['支付工资', '支付经济补偿金'])).toBe('REMUNERATION_CLAIM');
    expect(likeliestCause(['特殊工种', '有调解协议'])).toBeUndefined();
    expect(likeliestCause([])).toBeUndefined();
  });

  test('all make rows that can be registered', () => {
    for (const name of Object.keys(judgmentElements)) expect(map({ id: name, elements: [name] }).errors).toEqual([]);
  });

  test('nobody knows are warned of', () => {
    expect(map({ id: 'J1', elements: ['支付工资', '未知要素'] })).toMatchObject({
      entry: { claims: [{ type: 'WAGES' }] },
      warnings: [{ code: 'ELEMENT_NOT_KNOWN', path: ['elements', '1'] }],
    });
  });
});

describe('what a row gets wrong', () => {
  test('is told with its place in the row, what would be taken, and in both languages', () => {
    expect(map({ number: 'A1', channel: 'PIGEON' }).errors).toEqual([
      {
        code: 'VALUE_NOT_OF_LIST',
        path: ['channel'],
        allowed: expect.arrayContaining(['BULK_IMPORT', 'WALK_IN']),
        message: '取值不在可选范围内 / The value is not one of those allowed',
      },
    ]);
  });

  test.each([
    [{ cause: '不存在的案由' }, 'CAUSE_UNKNOWN cause'],
    [{ relationType: 'FRIENDS' }, 'VALUE_NOT_OF_LIST relationType'],
    [{ channelGround: 'NONE' }, 'VALUE_NOT_OF_LIST channelGround'],
    [{ region: '999999' }, 'REGION_MALFORMED region'],
    [{ headcount: 0 }, 'HEADCOUNT_NOT_POSITIVE headcount'],
    [{ headcount: 'many' }, 'VALUE_OF_WRONG_TYPE headcount'],
    [{ headcount: 1.5 }, 'HEADCOUNT_NOT_POSITIVE headcount'],
    [{ text: 'a\u0000b' }, 'TEXT_NOT_ACCEPTED text'],
    [{ text: '\ud800' }, 'TEXT_NOT_ACCEPTED text'],
    [{ sentences: ['甲', '\udc00'] }, 'TEXT_NOT_ACCEPTED sentences'],
    [{ sentences: ['甲', 3] }, 'VALUE_OF_WRONG_TYPE sentences.1'],
    [{ text: 'x'.repeat(100_001) }, 'TEXT_NOT_ACCEPTED text'],
    [{ text: {} }, 'VALUE_OF_WRONG_TYPE text'],
    [{ parties: {} }, 'VALUE_OF_WRONG_TYPE parties'],
    [{ claims: 'WAGES' }, 'VALUE_OF_WRONG_TYPE claims'],
    [{ claims: [{ type: 'WAGES', amountFen: -1 }] }, 'AMOUNT_NOT_WHOLE_FEN claims.0.amountFen'],
    [{ claims: [{ type: 'WAGES', amountFen: 0.5 }] }, 'AMOUNT_NOT_WHOLE_FEN claims.0.amountFen'],
    [{ claims: [{ type: 'WAGES', amountFen: 1e300 }] }, 'AMOUNT_NOT_WHOLE_FEN claims.0.amountFen'],
    [{ claims: [{ type: 'WAGES', periodFrom: '2026-02-30' }] }, 'DATE_MALFORMED claims.0.periodFrom'],
    [{ claims: [{ amountFen: 1 }] }, 'CLAIM_TYPE_UNKNOWN claims.0.type'],
    [{ claimType: 'LOVE' }, 'CLAIM_TYPE_UNKNOWN claimType'],
    [{ claimType: 'WAGES', claimAmountFen: '-5' }, 'AMOUNT_NOT_WHOLE_FEN claimAmountFen'],
    [{ parties: [{ role: 'WORKER' }] }, 'TEXT_NOT_ACCEPTED parties.0.name'],
    [{ parties: [{ name: '王某' }] }, 'VALUE_NOT_OF_LIST parties.0.role'],
    [
      { parties: [{ role: 'WORKER', name: '王某', bankAccount: '62\u0000' }] },
      'TEXT_NOT_ACCEPTED parties.0.bankAccount',
    ],
    [{ workerPhone: '13800000000' }, 'TEXT_NOT_ACCEPTED workerName'],
    [{ workerName: '王某', workerPhone: '1' }, 'PHONE_INVALID workerPhone'],
    [{ employerName: '某公司', employerCode: 'x' }, 'SOCIAL_CREDIT_CODE_MALFORMED employerCode'],
    [{ parties: [{ role: 'WORKER', name: '甲' }], employerName: '\u0001' }, 'TEXT_NOT_ACCEPTED employerName'],
  ])('%j', (fields, error) => {
    expect(errorsOf(fields)).toEqual([error]);
  });

  test('is told all at once, though of a row full of faults not without end', () => {
    expect(errorsOf({ channel: 'x', headcount: 0, claims: [1] })).toEqual([
      'VALUE_OF_WRONG_TYPE claims.0',
      'VALUE_NOT_OF_LIST channel',
      'HEADCOUNT_NOT_POSITIVE headcount',
      'CLAIM_TYPE_UNKNOWN claims.0.type',
    ]);
    expect(map({ number: 'A1', parties: Array(10_000).fill({}) }).errors).toHaveLength(50);
  });

  test('in the number itself leaves the number out of the report', () => {
    expect(map({ number: 'A\u0000' })).toMatchObject({ number: null, errors: [{ path: ['number'] }] });
    expect(map({ id: 'x'.repeat(101) })).toMatchObject({ number: null, errors: [{ path: ['id'] }] });
  });

  test('never repeats a value', () => {
    const secret = '110101199003070000';
    const { errors } = map({
      number: 'A1',
      workerName: '王某',
      workerIdNumber: secret,
      cause: secret,
      channel: secret,
    });
    expect(errors).toHaveLength(3);
    expect(JSON.stringify(errors)).not.toContain(secret);
  });
});

describe('fields nobody knows', () => {
  test('are warned of and left out', () => {
    const row = { number: 'A1', note: 'x', __proto__: {}, parties: [{ role: 'WORKER', name: '王某', age: 3 }] };
    const { entry, warnings } = map(row);
    expect(entry).not.toBeNull();
    expect(warnings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['FIELD_NOT_KNOWN', 'parties.0.age'],
      ['FIELD_NOT_KNOWN', 'note'],
    ]);
  });
});

test('no JSON whatsoever makes the mapping throw, and what it lets pass is fit to register', () => {
  const names = fc.constantFrom(
    'number',
    'cause',
    'parties',
    'claims',
    'text',
    'elements',
    'headcount',
    'role',
    'name',
  );
  const row = fc.dictionary(names, fc.jsonValue());
  fc.assert(
    fc.property(row, (fields) => {
      const { entry, errors } = map(fields as Record<string, unknown>);
      expect(entry === null).toBe(errors.length > 0);
      if (entry?.cause) expect(causesOfAction).toHaveProperty(entry.cause);
    }),
  );
});
