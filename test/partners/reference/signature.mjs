// Standard Webhooks: the signature is over "id.timestamp.body", and not older than five minutes.
import { createPublicKey, verify } from 'node:crypto';

const spki = Buffer.from('302a300506032b6570032100', 'hex');

export function isGenuine(headers, body, key) {
  const raw = Buffer.from(String(key).replace(/^whpk_/, ''), 'base64');
  const signatures = headers['webhook-signature'];
  if (raw.length !== 32 || typeof signatures !== 'string') return false;
  const publicKey = createPublicKey({ key: Buffer.concat([spki, raw]), type: 'spki', format: 'der' });
  const text = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
  // While keys change there are several; one good signature is enough.
  return signatures
    .split(' ')
    .filter((each) => each.startsWith('v1a,'))
    .some((each) => verify(null, text, publicKey, Buffer.from(each.slice(4), 'base64')));
}

export function isFresh(headers, now = Date.now()) {
  return Math.abs(now / 1000 - Number(headers['webhook-timestamp'])) <= 300;
}
