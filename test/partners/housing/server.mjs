// 示例合作单位：住房公积金中心的子图。自己的进程、自己的数据，只认平台签署的身份。
// A sample partner: the housing fund's subgraph. A process and data of its own; it believes the hub's signature alone.
//
//   ACCORD_PRINCIPAL_KEYS=http://127.0.0.1:4000/federation/keys PORT=4100 node server.mjs
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify } from 'jose';

const typeDefs = parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
const { ACCORD_PRINCIPAL_KEYS: keysAt, PORT = '0' } = process.env;
const keys = /^https?:/.test(keysAt) ? createRemoteJWKSet(new URL(keysAt)) : createLocalJWKSet(JSON.parse(keysAt));

/** The centre's own files, by the hub's id of the dispute. Whoever asks is answered with a canary of who that was. */
const fileOf = (id, principal) => ({
  number: `GJJ-${id.slice(-6)}-${principal.sub}`,
  status: 'IN_ARREARS',
  arrearsFen: 1_234_500,
  months: Array.from({ length: 12 }, (_, n) => ({ month: `2025-${String(n + 1).padStart(2, '0')}`, paidFen: n * 100 })),
});

const schema = buildSubgraphSchema([
  {
    typeDefs,
    resolvers: {
      Dispute: {
        __resolveReference: ({ id }) => ({ id }),
        housing: ({ id }, _args, { principal }) => fileOf(id, principal),
      },
      HousingFile: { months: ({ months }, { last }) => months.slice(-last) },
    },
  },
]);

/** Who is asking: only what the hub signed for this subgraph and these bytes counts. */
async function principalOf(request, body) {
  const { payload } = await jwtVerify(request.headers['accord-principal'] ?? '', keys, {
    typ: 'accord-principal+jwt',
    issuer: 'accord',
    audience: 'accord:subgraph:housing',
    algorithms: ['EdDSA'],
    clockTolerance: 5,
  });
  if (payload.body_sha256 !== createHash('sha256').update(body).digest('base64url')) throw new Error('another body');
  return payload;
}

/** What tests make the centre do: be slow, fail, or answer something else. */
let fault = { kind: 'none' };
let asked = 0;
const seen = [];

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (request.url === '/fault') {
    fault = JSON.parse(body.toString('utf8'));
    return response.end('{}');
  }
  if (request.url === '/asked') return response.end(JSON.stringify({ asked, seen: seen.splice(0) }));
  asked += 1;
  let principal;
  try {
    principal = await principalOf(request, body);
  } catch {
    response.writeHead(401, { 'content-type': 'application/json' });
    return response.end('{"errors":[{"message":"UNAUTHENTICATED"}]}');
  }
  const { query, variables } = JSON.parse(body.toString('utf8'));
  seen.push({
    sub: principal.sub,
    cookie: request.headers.cookie ?? null,
    correlation: request.headers['x-correlation-id'] ?? null,
    traceparent: request.headers.traceparent ?? null,
    etag: request.headers['if-none-match'] ?? null,
  });
  if (fault.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  const answer = await graphql({ schema, source: query, variableValues: variables, contextValue: { principal } });
  const faulty = faults[fault.kind];
  if (faulty) return faulty(response, answer);
  // A partner may say what it likes of caches and cookies; nobody heeds it.
  response.writeHead(200, {
    'content-type': 'application/json',
    'cache-control': 'public, max-age=3600',
    etag: '"same-for-all"',
    'set-cookie': `who=${principal.sub}`,
  });
  response.end(JSON.stringify(answer));
});

const json = (response, value, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
};
const secret = 'postgres://root:hunter2@10.0.0.9/fund';
const faults = {
  'http-500': (response) => json(response, { errors: [{ message: secret }] }, 500),
  'http-302': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<b>hello</b>'),
  'not-json': (response) => json(response, '{"data":'),
  empty: (response) => json(response, {}),
  'null-data': (response) => json(response, { data: null, errors: [{ message: secret }] }),
  'error-without-path': (response, answer) => json(response, { ...answer, errors: [{ message: secret }] }),
  'error-of-entity': (response, answer) =>
    json(response, {
      data: { _entities: answer.data._entities.map(() => null) },
      errors: answer.data._entities.map((_, n) => ({ message: secret, path: ['_entities', n, 'housing'] })),
    }),
  'other-dispute': (response, answer) =>
    json(
      response,
      changed(answer, (entity) => ({ ...entity, id: 'dsp_00000000000000000000000000' })),
    ),
  'other-type': (response, answer) =>
    json(
      response,
      changed(answer, (entity) => ({ ...entity, __typename: 'Agency' })),
    ),
  'too-few': (response) => json(response, { data: { _entities: [] } }),
  'too-many': (response, answer) =>
    json(response, { data: { _entities: [...answer.data._entities, ...answer.data._entities] } }),
  'wrong-number': (response, answer) => json(response, withFile(answer, { arrearsFen: 'a lot' })),
  'wrong-enum': (response, answer) => json(response, withFile(answer, { status: 'RICH' })),
  'missing-field': (response, answer) => json(response, withFile(answer, { number: null })),
  'list-for-object': (response, answer) =>
    json(
      response,
      changed(answer, (entity) => ({ ...entity, housing: [] })),
    ),
  'text-for-object': (response, answer) =>
    json(
      response,
      changed(answer, (entity) => ({ ...entity, housing: 'yes' })),
    ),
  'proto-key': (response, answer) =>
    json(response, JSON.stringify(answer).replace('"status":"IN_ARREARS"', '"__proto__":{"status":"IN_ARREARS"}')),
  'long-text': (response, answer) => json(response, withFile(answer, { number: 'x'.repeat(30_000) })),
  huge: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  gzip: (response, answer) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(JSON.stringify(answer));
  },
  cut: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5_000 });
    response.write('{"data":');
    response.socket.destroy();
  },
  never: () => {},
};

function changed(answer, change) {
  return { data: { _entities: answer.data._entities.map(change) } };
}

function withFile(answer, more) {
  return changed(answer, (entity) => ({ ...entity, housing: { ...entity.housing, ...more } }));
}

server.listen(Number(PORT), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
