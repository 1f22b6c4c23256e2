import type { GraphQLResolveInfo } from 'graphql';
import type { ReferralState } from '../../domain/referral/referral.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import type { PageArgs } from '../../graphql/types/page-info.type.ts';
import type { InboxFilter } from '../../storage/reads/inbox-filter.ts';
import type { DeskAsked } from '../../storage/reads/referral-lists.ts';
import { keysOf } from './listed-keys.ts';

interface ListQuestion {
  readonly args: PageArgs;
  readonly states: ReferralState[] | null;
  readonly desk?: DeskAsked;
  readonly filter: InboxFilter | null;
  readonly info: GraphQLResolveInfo;
}

/** A page of what was referred to the caller's agency, or sent by it, and is not closed. */
export async function referralPage(
  which: 'inbox' | 'sent',
  { args, states, desk, filter, info }: ListQuestion,
  { reads, cursors }: HubContext,
) {
  const form = sealedForm({ list: which, keys: ['instant', 'id'] }, { cursors }, { states, ...desk, ...filter });
  const { first, keys } = pageOf(args, form);
  const after = keys ? ([keys[0]!, keys[1]!] as const) : null;
  const narrowed = { states, desk: desk ?? null, filter };
  const rows = await reads.referralList(which, { first, after, ...narrowed, keys: keysOf(info) });
  return new ConnectionPage(rows, { first, after: after !== null, form, keyOf: ({ sentAt, id }) => [sentAt!, id] });
}
