// 网关插件：每次操作向平台换取凭条，每次请求子图向平台换取签名身份。网关自己没有密钥，也不判断谁是谁。
// A plugin for the gateway: a ticket from the hub for each operation, a signed principal for each request to a subgraph.
// The gateway holds no key and judges nobody.

/** Headers of a caller that go on to our own subgraphs; none of them says who is asking. */
const passedOn = ['accept-language', 'idempotency-key', 'x-correlation-id', 'traceparent'];

/**
 * @param {object} options
 * @param {string} options.hub address of the process that serves the hub's subgraph, such as `http://127.0.0.1:4000`
 * @param {(request: Request) => Record<string, string>} [options.more] further headers towards the hub, for tests
 */
export function accordPrincipals({ hub, more = () => ({}) }) {
  /** Tickets of the operations under way, by their request. */
  const tickets = new WeakMap();

  async function ask(path, headers, body) {
    const response = await fetch(new URL(path, hub), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    return { status: response.status, text: await response.text() };
  }

  return {
    /** Who is not known to the hub gets the hub's own answer, before anything of the operation is read. */
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/graphql' || request.method === 'OPTIONS') return;
      const answered = (status, text) =>
        endResponse(
          new fetchAPI.Response(text, {
            status,
            headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
          }),
        );
      try {
        const shown = { ...more(request) };
        for (const name of ['authorization', 'dpop']) {
          const value = request.headers.get(name);
          if (value !== null) shown[name] = value;
        }
        const { status, text } = await ask('/federation/tickets', shown, '{}');
        if (status !== 200) return answered(status, text);
        tickets.set(request, JSON.parse(text).ticket);
      } catch {
        answered(503, unavailable);
      }
    },

    async onFetch({ executionRequest, options, setOptions, endResponse, context }) {
      if (!executionRequest) return;
      const request = executionRequest.context?.request ?? context?.request;
      const wanted = JSON.stringify({ subgraph: executionRequest.subgraphName, body: options.body });
      const authorization = `Bearer ${tickets.get(request)}`;
      const { status, text } = await ask('/federation/principals', { ...more(request), authorization }, wanted);
      // What the hub will not have asked is not asked: it is null, as it is for what is not there.
      if (status === 403)
        return endResponse(new Response(nothing(options.body), { headers: { 'content-type': 'application/json' } }));
      if (status !== 200) throw new Error('the hub signed nothing');
      const headers = { ...options.headers, ...more(request), 'accord-principal': JSON.parse(text).principal };
      for (const name of passedOn) {
        const value = request.headers.get(name);
        if (value !== null) headers[name] = value;
      }
      setOptions({ ...options, headers });
    },

    /** Nothing of an answer is kept by anybody on the way. */
    onResponse({ response }) {
      response.headers.set('cache-control', 'no-store');
      for (const name of ['set-cookie', 'etag', 'last-modified', 'age', 'expires']) response.headers.delete(name);
    },
  };
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
