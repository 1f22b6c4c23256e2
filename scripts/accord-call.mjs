// npx accord call URL：向平台发出一个 GraphQL 请求；给出 --key 时按 RFC 9421 签名。
// Sends one GraphQL request to a hub, signed as RFC 9421 has it where a key is given. Needs nothing but Node.
import { createHash, createPrivateKey, createPublicKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const usage = `用法 / usage: npx accord call URL --token TOKEN --query QUERY [参数 / options]
  --variables JSON  变量 / variables
  --key FILE        签名私钥（npx accord keygen）/ key to sign with
  --clock URL       从此处取时间，沙箱用 / where the time is taken from, for a sandbox
  --pick PATH       只打印该处的值，如 data.viewer.now / prints the value there alone
  有拒绝或错误时退出码为 1 / the exit code is 1 where something was refused`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(
    ['token', 'query', 'variables', 'key', 'clock', 'pick'].map((name) => [name, { type: 'string' }]),
  ),
});
const [url] = positionals;
if (!url || !values.token || !values.query) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await call();
}

async function call() {
  const body = JSON.stringify({ query: values.query, variables: JSON.parse(values.variables ?? '{}') });
  const authorization = `Bearer ${values.token}`;
  const signed = values.key ? signature(body, authorization, await timeNow()) : {};
  const headers = { 'content-type': 'application/json', authorization, ...signed };
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = await response.json();
  const isRefused = Boolean(answer.errors) || refusalsIn(answer.data).length > 0;
  const picked = isRefused || !values.pick ? answer : at(answer, values.pick);
  const text = typeof picked === 'string' ? picked : JSON.stringify(picked, null, values.pick ? 0 : 2);
  if (isRefused) console.error(text);
  else console.log(text);
  return isRefused ? 1 : 0;
}

/** Headers of a signed message: what is covered ties bearer, address and body together. */
function signature(body, authorization, now) {
  const key = createPrivateKey(readFileSync(values.key));
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  const keyid = createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  const covered = [
    ['@method', 'POST'],
    ['@target-uri', url],
    ['authorization', authorization],
    ['content-digest', digest],
  ];
  const names = covered.map(([name]) => `"${name}"`).join(' ');
  const created = Math.floor(now.getTime() / 1000);
  const params = `(${names});created=${created};nonce="${randomUUID()}";keyid="${keyid}";alg="ed25519"`;
  const base = [...covered.map(([name, value]) => `"${name}": ${value}`), `"@signature-params": ${params}`].join('\n');
  return {
    'content-digest': digest,
    'signature-input': `sig=${params}`,
    signature: `sig=:${sign(null, Buffer.from(base), key).toString('base64')}:`,
  };
}

async function timeNow() {
  return values.clock ? new Date((await (await fetch(values.clock)).json()).now) : new Date();
}

function refusalsIn(data) {
  return Object.values(data ?? {}).flatMap((each) => each?.userErrors ?? []);
}

function at(value, path) {
  return path.split('.').reduce((each, name) => each?.[name], value) ?? null;
}
