// 网关插件：每次操作先由平台的门审视并换取凭条，每次请求子图向平台换取签名身份。网关自己没有密钥，也不判断谁是谁。
// A plugin for the gateway: the hub's door judges each operation and gives a ticket for it; each request to a subgraph
// gets a signed principal.
// The gateway holds no key and judges nobody.

/** Headers of a caller that go on to our own subgraphs; none of them says who is asking. */
const passedOn = ['accept-language', 'idempotency-key', 'traceparent'];

/** The one id of an action, which the hub takes over from the caller or makes; everything asked for the action carries it. */
const correlation = 'x-correlation-id';

/** Headers of a caller that the hub's door reads, and those of its answer that the caller gets. */
const shown = [
  ...['authorization', 'dpop', 'content-type', 'content-encoding', 'accept', 'apollo-require-preflight'],
  ...['signature', 'signature-input', 'content-digest'],
  ...['x-apollo-operation-name', correlation, ...passedOn],
];
const handedOn = ['content-type', 'allow', 'retry-after', 'www-authenticate', 'x-request-id'];
const plain = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

/** Type of an answer of the hub that says: this may run. */
const ticketType = 'application/vnd.accord.ticket+json';

/**
 * @param {object} options
 * @param {string} options.hub address of the process that serves the hub's subgraph, such as `http://127.0.0.1:4000`
 * @param {(request: Request) => Record<string, string>} [options.more] further headers towards the hub, for tests
 */
export function accordPrincipals({ hub, more = () => ({}) }) {
  /** Operations under way, by their request: the ticket, and the worst status a subgraph answered with. */
  const operations = new WeakMap();
  /** Correlation ids, as the hub has told them, by request. */
  const ids = new WeakMap();

  async function ask(path, { method = 'POST', headers, body }) {
    const response = await fetch(new URL(path, hub), {
      method,
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  return {
    /** 平台先看整个操作：不认识的人、不合法或超限的操作，得到的就是平台自己的答复 / The hub's own door comes first. */
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/graphql' || request.method === 'OPTIONS') return;
      const answered = (status, text, headers = {}) =>
        endResponse(new fetchAPI.Response(text, { status, headers: { ...plain, ...headers } }));
      try {
        const { method } = request;
        const body = method === 'POST' ? await request.clone().text() : undefined;
        const headers = { ...kept(request.headers, shown), ...more(request) };
        const answer = await ask(`/federation/tickets${url.search}`, { method, headers, body });
        const id = answer.headers.get(correlation);
        if (id !== null) ids.set(request, id);
        if (answer.headers.get('content-type') !== ticketType)
          return answered(answer.status, answer.text, kept(answer.headers, handedOn));
        operations.set(request, { ticket: JSON.parse(answer.text).ticket, status: 0 });
      } catch {
        answered(503, unavailable);
      }
    },

    async onFetch({ executionRequest, options, setOptions, endResponse, context }) {
      if (!executionRequest) return;
      const request = executionRequest.context?.request ?? context?.request;
      const operation = operations.get(request);
      const wanted = JSON.stringify({ subgraph: executionRequest.subgraphName, body: options.body });
      const known = { ...more(request), ...(ids.has(request) ? { [correlation]: ids.get(request) } : {}) };
      const { status, text } = await ask('/federation/principals', {
        headers: { 'content-type': 'application/json', ...known, authorization: `Bearer ${operation?.ticket}` },
        body: wanted,
      });
      // What the hub will not have asked is not asked: it is null, as it is for what is not there.
      if (status === 403)
        return endResponse(new Response(nothing(options.body), { headers: { 'content-type': 'application/json' } }));
      if (status !== 200) throw new Error('the hub signed nothing');
      const principal = { 'accord-principal': JSON.parse(text).principal };
      setOptions({
        ...options,
        headers: { ...options.headers, ...known, ...principal, ...kept(request.headers, passedOn) },
      });
      return ({ response }) => {
        if (response.status >= 400) operation.status = Math.max(operation.status, response.status);
      };
    },

    /** 一无所获时，状态码由子图的答复决定，与一体方式相同 / Where nothing came back but errors, the status says so, as the hub's does. */
    onResultProcess({ request, result }) {
      const status = operations.get(request)?.status ?? 0;
      const isEmpty = result.data == null || Object.values(result.data).every((value) => value === null);
      if (status > 0 && isEmpty && result.errors) result.extensions = { ...result.extensions, http: { status } };
    },

    /** Nothing of an answer is kept by anybody on the way. */
    onResponse({ request, response }) {
      if (ids.has(request)) response.headers.set(correlation, ids.get(request));
      response.headers.set('cache-control', 'no-store');
      for (const name of ['set-cookie', 'etag', 'last-modified', 'age', 'expires']) response.headers.delete(name);
    },
  };
}

/** The headers of these names that are there. */
function kept(headers, names) {
  return Object.fromEntries(names.map((name) => [name, headers.get(name)]).filter(([, value]) => value !== null));
}

/** As many nulls as entities were asked for. */
function nothing(body) {
  const { variables = {} } = JSON.parse(body);
  const list = Object.values(variables).find(
    (value) => Array.isArray(value) && value.every((each) => each?.__typename),
  );
  return JSON.stringify({ data: { _entities: (list ?? []).map(() => null) } });
}

const unavailable = JSON.stringify({
  errors: [{ message: '服务暂时不可用 / Temporarily unavailable', extensions: { code: 'TEMPORARILY_UNAVAILABLE' } }],
});
