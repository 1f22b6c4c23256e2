import {
  ConsoleDeadlinesDocument,
  ConsoleInboxDocument,
  ConsoleSentDocument,
  type ConsoleDeadlinesQuery,
  type ConsoleInboxQuery,
  type ConsoleSentQuery,
} from '../../../schema/client/console/graphql.ts';
import { useAsked } from '../graph/use-asked.ts';
import type { Source } from './boxes.ts';
import { filterOf, useFilter } from './filter.tsx';
import { rowOfDeadline, rowOfReferral, type Row } from './rows.ts';

/** Lines fetched at a time. */
const pageLength = 30;

/** One page of a box, read again with every piece of news. */
export interface BoxPage {
  readonly rows: readonly Row[] | null;
  /** Cursor of the page after this; null where this is the last. */
  readonly next: string | null;
  readonly failed: boolean;
  readonly again: () => void;
}

const operations = { inbox: ConsoleInboxDocument, sent: ConsoleSentDocument, deadlines: ConsoleDeadlinesDocument };

type Answer = Partial<ConsoleInboxQuery & ConsoleSentQuery & ConsoleDeadlinesQuery>;

/** @param after cursor of the page before; null for the first */
export function useBox(source: Source, after: string | null): BoxPage {
  const narrowed = source.list === 'deadlines' ? { standing: source.standing } : { states: source.states };
  const filter = filterOf(useFilter().fields);
  const page = { filter, first: pageLength, after };
  const { data, failed, again } = useAsked<Answer>(operations[source.list], { ...narrowed, ...page });
  const { inbox, sent, deadlines } = data ?? {};
  const list = inbox ?? sent ?? deadlines;
  const rows = inbox
    ? inbox.nodes.map((node) => rowOfReferral(node, 'inbox'))
    : sent
      ? sent.nodes.map((node) => rowOfReferral(node, 'sent'))
      : (deadlines?.nodes.map(rowOfDeadline) ?? null);
  const next = list?.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null;
  return { rows, next, failed, again };
}
