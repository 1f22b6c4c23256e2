/** Numbers that lead inside, each in every notation anybody ever took for an address. */
export const innerNumbers = [
  ...['127.0.0.1', '127.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1', '169.254.169.254'],
  ...['0.0.0.0', '100.64.0.1', '100.100.100.200', '168.63.129.16', '192.0.0.192', '198.18.0.1', '224.0.0.1'],
  ...['240.0.0.1', '255.255.255.255', '192.0.2.1', '203.0.113.9'],
];

/** Decimal, octal and hexadecimal, whole and in parts, short and padded. */
export function notations(address: string): string[] {
  const parts = address.split('.').map(Number) as [number, number, number, number];
  const [a, b, c, d] = parts;
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const tail = (b << 16) | (c << 8) | d;
  const half = (c << 8) | d;
  const hex = (n: number) => `0x${n.toString(16)}`;
  const octal = (n: number) => `0${n.toString(8)}`;
  const six = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  return [
    ...[address, `${address}.`, String(whole), hex(whole), hex(whole).toUpperCase().replace('0X', '0x'), octal(whole)],
    ...[`${a}.${tail}`, `${hex(a)}.${tail}`, `${hex(a)}.${hex(tail)}`, `${octal(a)}.${tail}`, `${a}.${b}.${half}`],
    ...[parts.map(hex).join('.'), parts.map(octal).join('.'), parts.map((n) => `000${octal(n)}`).join('.')],
    ...[`${hex(a)}.${octal(b)}.${c}.${d}`, `${a}.${hex(b)}.${half}`, address.replaceAll('.', '。')],
    ...[[...address].map((each) => (/\d/.test(each) ? String.fromCodePoint(0xff10 + Number(each)) : each)).join('')],
    ...[`[::ffff:${address}]`, `[::${address}]`, `[0:0:0:0:0:ffff:${six}]`, `[64:ff9b::${six}]`, `[2002:${six}::1]`],
    ...[`[::ffff:0:${address}]`, `[64:ff9b:1::${six}]`],
  ];
}

/** Addresses of version 6 that lead inside, or nowhere. */
export const innerSix = [
  ...['::', '::1', 'fe80::1', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '2001:db8::1', '3fff::1', '100::1'],
  ...['5f00::1', '2001::1', '2001:10::1', '::ffff:10.0.0.1', '2002:a00:1::', '64:ff9b::a00:1', '4000::1'],
  ...['2a00:1450::5efe:a00:1', '2a00:1450::200:5efe:a00:1'],
];

/** Names that mean something inside only. */
export const innerNames = [
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'hub',
    'db.internal',
    'metadata.google.internal',
    'x.local',
    'a.localhost',
  ],
  ...[
    'printer.lan',
    'x.corp',
    'x.home.arpa',
    'kube.svc.cluster.local',
    '1.0.0.127.in-addr.arpa',
    'a.test',
    'a.invalid',
  ],
];
