import { describe, expect, test } from '@jest/globals';
import { formOfAddress } from '../../../src/domain/webhook/address-form.ts';
import { innerNames, innerNumbers, innerSix, notations } from '../../notify/outbound/addresses.ts';

const ways = (host: string) =>
  ['https', 'HTTPS'].flatMap((scheme) =>
    ['', ':443', ':8443'].flatMap((port) => ['', '/', '/hook?x=1'].map((rest) => `${scheme}://${host}${port}${rest}`)),
  );

describe('S39: an address is looked at as it is written', () => {
  test('S39: a name on 443 or 8443 by https is taken', () => {
    for (const url of ['https://court.example.cn/hook', 'https://a.b.gov.cn:8443/', 'https://法院.中国/x'])
      expect(formOfAddress(url)).toMatchObject({ port: expect.any(Number) as unknown });
  });

  test('S39: 5,000 ways to write a number are refused, each as a number', () => {
    const forms = [
      ...innerNumbers.flatMap(notations).flatMap(ways),
      ...innerSix.flatMap((six) => [`[${six}]`, `[${six.toUpperCase()}]`]).flatMap(ways),
    ];
    expect(forms.length).toBeGreaterThan(5_000);
    const taken = forms.filter(
      (url) => !['ADDRESS_NOT_A_NAME', 'ADDRESS_MALFORMED'].includes(String(formOfAddress(url))),
    );
    expect(taken).toEqual([]);
  });

  test.each(innerNames)('S39: %s is no name of the public network', (name) => {
    for (const url of ways(name)) expect(formOfAddress(url)).toBe('ADDRESS_NAME_INTERNAL');
  });

  test.each([
    ['http://court.example.cn/', 'ADDRESS_NOT_HTTPS'],
    ['ftp://court.example.cn/', 'ADDRESS_NOT_HTTPS'],
    ['file:///etc/passwd', 'ADDRESS_NOT_HTTPS'],
    ['https://court.example.cn:22/', 'ADDRESS_PORT_CLOSED'],
    ['https://court.example.cn:80/', 'ADDRESS_PORT_CLOSED'],
    ['https://user@court.example.cn/', 'ADDRESS_MALFORMED'],
    ['https://127.0.0.1@court.example.cn/', 'ADDRESS_MALFORMED'],
    ['https://court.example.cn/#part', 'ADDRESS_MALFORMED'],
    ['https:\\\\court.example.cn', 'ADDRESS_MALFORMED'],
    ['https:court.example.cn', 'ADDRESS_MALFORMED'],
    ['https://court.example.cn/a b', 'ADDRESS_MALFORMED'],
    ['https://court.example.cn/\u0000', 'ADDRESS_MALFORMED'],
    [`https://court.example.cn/${'a'.repeat(2000)}`, 'ADDRESS_MALFORMED'],
    ['', 'ADDRESS_MALFORMED'],
    ['court', 'ADDRESS_MALFORMED'],
  ])('%s is %s', (url, fault) => {
    expect(formOfAddress(url)).toBe(fault);
  });
});
