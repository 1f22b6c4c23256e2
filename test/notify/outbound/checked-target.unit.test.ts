import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkTarget } from '../../../src/notify/outbound/checked-target.ts';
import { isPublicAddress } from '../../../src/notify/outbound/special-networks.ts';
import { innerNumbers, innerSix, notations } from './addresses.ts';

const to = (...ips: string[]) => ({ resolve: () => Promise.resolve(ips) });
const url = 'https://partner.gov.cn/hook';

describe('S39: where a name leads is looked at', () => {
  test.each([...innerNumbers, ...innerSix])('S39: %s is not public', (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });

  test.each(['1.1.1.1', '223.5.5.5', '8.8.8.8', '2400:3200::1', '2606:4700:4700::1111'])('%s is public', (ip) => {
    expect(isPublicAddress(ip)).toBe(true);
  });

  test('S39: whatever notation a resolver answers in, nothing inside is public', () => {
    const odd = innerNumbers.flatMap(notations).map((text) => text.replace(/[[\]]/g, ''));
    expect(odd.filter(isPublicAddress)).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => !isPublicAddress(text) || /^[\da-f.:]+$/i.test(text)));
  });

  test('S39: a name is turned away when one of its answers leads inside, whichever it is', async () => {
    expect(await checkTarget(url, to('1.1.1.1'))).toMatchObject({ ip: '1.1.1.1' });
    expect(await checkTarget(url, to('1.1.1.1', '10.0.0.1'))).toBe('ADDRESS_NOT_PUBLIC');
    expect(await checkTarget(url, to('::ffff:10.0.0.1'))).toBe('ADDRESS_NOT_PUBLIC');
    expect(await checkTarget(url, to())).toBe('ADDRESS_UNKNOWN');
    expect(await checkTarget(url, { resolve: () => Promise.reject(new Error('no')) })).toBe('ADDRESS_UNKNOWN');
  });

  test('S39: a place on this machine is called where it was named, and in no other way', async () => {
    const rules = { ...to('1.1.1.1'), loopback: ['127.0.0.1:9911', 'localhost:9912', '10.0.0.1:443'] };
    expect(await checkTarget('http://127.0.0.1:9911/hook', rules)).toMatchObject({ ip: '127.0.0.1' });
    expect(await checkTarget('http://localhost:9912/hook', rules)).toMatchObject({ ip: '127.0.0.1' });
    for (const other of [
      ...['http://127.0.0.1:9910/', 'http://localhost:9911/', 'http://0x7f.1:9911/', 'http://127.1:9911/'],
      ...[
        'http://127.0.0.1:9911@evil.cn/',
        'http://127.0.0.1:9911\\@evil.cn/',
        'http://10.0.0.1:443/',
        'http://[::1]:9911/',
      ],
    ])
      expect(typeof (await checkTarget(other, rules))).toBe('string');
  });
});
