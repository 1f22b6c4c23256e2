import { createClient as createEvents } from 'graphql-sse';
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange, type TypedDocumentNode } from 'urql';
import type { TypedDocumentString } from '../../../schema/client/console/graphql.ts';
import type { Session } from './session.ts';
import { tell } from './told.ts';

const url = '/graphql';

/** The client of one person: its cache goes with it, so that nobody is shown what somebody else was. */
export function clientFor(session: Session): Client {
  // What happened while the line was down was told to nobody here.
  const on = { connected: (isAgain: boolean) => isAgain && tell() };
  const events = createEvents({ url, fetchFn: session.fetch, retryAttempts: Infinity, on });
  return new Client({
    url,
    fetch: wholly(session.fetch),
    preferGetMethod: false,
    exchanges: [
      // Whoever does something sees what came of it at once, and need not wait for the news.
      mapExchange({ onResult: ({ operation, data }) => void (operation.kind === 'mutation' && data && tell()) }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: events.subscribe(
              { query: query ?? '', variables },
              sink as Parameters<typeof events.subscribe>[1],
            ),
          }),
        }),
      }),
    ],
  });
}

/** A generated operation as the client takes it: it parses texts, which load faster than trees. */
export function asked<Answer, Variables extends object>(
  operation: TypedDocumentString<Answer, Variables>,
): TypedDocumentNode<Answer, Variables> {
  return operation.toString() as unknown as TypedDocumentNode<Answer, Variables>;
}

/** Reads an answer to its end at once: urql lets go of one it has, and the rest of it would be a failure nobody awaits. */
function wholly(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await ask(input, init);
    return new Response(await answer.arrayBuffer(), answer);
  };
}
