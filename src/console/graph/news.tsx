import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useSubscription } from 'urql';
import { ConsoleNewsDocument } from '../../../schema/client/console/graphql.ts';
import { asked } from './client.ts';
import { onTold } from './told.ts';

/** Milliseconds one act may take to tell all its events, which are then one piece of news. */
const settles = 200;

const NewsContext = createContext(0);

/** Counts what happens in the disputes of the viewer, as the hub tells it and as it is done here. */
export function News({ children }: { children: ReactNode }) {
  const [{ data }] = useSubscription({ query: asked(ConsoleNewsDocument) });
  const [count, setCount] = useState(0);
  useEffect(() => onTold(() => setCount((before) => before + 1)), []);
  const told = data?.inboxChanged.id;
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setCount((before) => before + 1), settles);
    return () => clearTimeout(timer);
  }, [told]);
  return <NewsContext value={count}>{children}</NewsContext>;
}

/** Changes with each piece of news. */
export function useNews(): number {
  return use(NewsContext);
}
