import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ConsoleTimelineDocument } from '../../../schema/client/console/graphql.ts';
import { asked } from '../graph/client.ts';
import { useNews } from '../graph/news.tsx';
import type { Entry } from './timeline-layout.ts';

/** The history of a dispute, page after page, read again with every piece of news. */
export function useTimeline(id: string): { readonly entries: readonly Entry[]; readonly isWhole: boolean } {
  const client = useClient();
  const news = useNews();
  const [read, setRead] = useState<{ entries: readonly Entry[]; isWhole: boolean }>({ entries: [], isWhole: false });
  useEffect(() => {
    let isLeft = false;
    const readFrom = async (entries: readonly Entry[], after: string | null): Promise<void> => {
      const requestPolicy = 'network-only' as const;
      const { data } = await client.query(asked(ConsoleTimelineDocument), { id, after }, { requestPolicy }).toPromise();
      const page = data?.dispute?.timeline;
      if (isLeft || !page) return;
      const all = [...entries, ...page.nodes];
      setRead({ entries: all, isWhole: !page.pageInfo.hasNextPage });
      if (page.pageInfo.hasNextPage) await readFrom(all, page.pageInfo.endCursor ?? null);
    };
    void readFrom([], null);
    return () => {
      isLeft = true;
    };
  }, [client, id, news]);
  return read;
}
