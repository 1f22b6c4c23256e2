import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { subjectOf } from '../../domain/audit/refused.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type SealedForm } from '../../graphql/cursor.ts';
import { argumentsOf, askedFields, askedOfNodes, nodesOf } from '../../graphql/lookahead.ts';
import { pageOf } from '../../graphql/page.ts';
import type { DisputeBy, PartPage, PartsAsked } from '../../storage/reads/dispute-detail.ts';
import type { DisputeBody } from '../../storage/reads/dispute-head.ts';
import type { ReferralBody } from '../../storage/reads/referral-lists.ts';
import { disputePartNames, isPaged, isView, type DisputePart } from '../../storage/reads/dispute-parts.ts';

/** Remembers with which page a part was fetched together with its dispute. */
const fetchedPages = new WeakMap<object, PartsAsked>();

/** One dispute with every part the operation asks for below it, in one statement. */
export async function loadDispute(
  by: DisputeBy,
  context: HubContext,
  info: GraphQLResolveInfo,
): Promise<DisputeBody | null> {
  const parts = partsAsked(info, context);
  const [body] = await context.reads.disputesWith(by, parts);
  if (body) fetchedPages.set(body, parts);
  else noteHidden(nameIn(by), context);
  return body ?? null;
}

/** A referral that is asked for by its id. */
export async function findReferral(id: string, context: HubContext): Promise<ReferralBody | null> {
  const found = await context.reads.referral(id);
  if (!found) noteHidden(id, context);
  return found;
}

function nameIn(by: DisputeBy): unknown {
  if ('ids' in by) return by.ids[0];
  return 'number' in by ? by.number : null;
}

/** Loaders of one operation, one for each place in its document where disputes are asked for. */
const loaders = new WeakMap<object, Map<FieldNode, DataLoader<string, DisputeBody | null>>>();

/** The same by id, for places that are reached once for each row of a list: all of them in one statement. */
export function loadDisputeOfRow(
  id: string,
  context: HubContext,
  info: GraphQLResolveInfo,
): Promise<DisputeBody | null> {
  const [place] = info.fieldNodes;
  let ofOperation = loaders.get(context.reads.epoch);
  if (!ofOperation) loaders.set(context.reads.epoch, (ofOperation = new Map()));
  let loader = ofOperation.get(place!);
  if (!loader) {
    const parts = partsAsked(info, context);
    loader = new DataLoader(async (ids: readonly string[]) => {
      const bodies = await context.reads.disputesWith({ ids }, parts);
      for (const body of bodies) fetchedPages.set(body, parts);
      const byId = new Map(bodies.map((body) => [body.id, body]));
      return ids.map((each) => byId.get(each) ?? null);
    });
    ofOperation.set(place!, loader);
  }
  return loader.load(id);
}

/** A dispute that a gateway hands over by its key alone, which anybody may have made up. */
export async function disputeOfKey(
  id: string,
  context: HubContext,
  info: GraphQLResolveInfo,
): Promise<DisputeBody | null> {
  const body = await loadDisputeOfRow(id, context, info);
  if (!body) noteHidden(id, context);
  return body;
}

function noteHidden(named: unknown, { audit }: Pick<HubContext, 'audit'>): void {
  audit.note('authz.hidden', { code: 'NOT_FOUND', ...subjectOf(named) });
}

/** Cursors of a part of a dispute. */
export function partForm(part: DisputePart, context: Pick<HubContext, 'cursors'>): SealedForm {
  return sealedForm({ list: part, keys: ['id'] }, context);
}

/** Listed disputes with the parts asked of each node: one statement more for all of them, none when none is asked. */
export async function withParts(
  rows: readonly DisputeBody[],
  context: HubContext,
  info: GraphQLResolveInfo,
): Promise<readonly DisputeBody[]> {
  const { fragments, variableValues } = info;
  const below = { fieldNodes: nodesOf(info.fieldNodes, fragments), fragments, variableValues };
  const parts = partsAsked(below, context);
  if (Object.keys(parts).length === 0 || rows.length === 0) return rows;
  const bodies = await context.reads.disputesWith({ ids: rows.map(({ id }) => id) }, parts);
  for (const body of bodies) fetchedPages.set(body, parts);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return rows.map((row) => byId.get(row.id) ?? row);
}

/** The rows of a paged part: those fetched with the dispute when the page is the same, else a statement of its own. */
export async function partRows(
  dispute: { readonly id: string } & Partial<Record<DisputePart, unknown>>,
  part: DisputePart,
  page: PartPage,
  context: HubContext,
): Promise<readonly object[] | null> {
  const fetched = fetchedPages.get(dispute)?.[part];
  if (
    typeof fetched === 'object' &&
    'first' in fetched &&
    fetched.first === page.first &&
    fetched.after === page.after
  ) {
    return dispute[part] as readonly object[] | null;
  }
  const [body] = await context.reads.disputesWith({ ids: [dispute.id] }, { [part]: page });
  return (body?.[part] as readonly object[] | null | undefined) ?? null;
}

/** True when the page of the part came with the dispute, so that no promise is needed. */
export function isFetched(
  dispute: object,
  part: DisputePart,
  { first, after }: Pick<PartPage, 'first' | 'after'>,
): boolean {
  const fetched = fetchedPages.get(dispute)?.[part];
  return typeof fetched === 'object' && 'first' in fetched && fetched.first === first && fetched.after === after;
}

function partsAsked(
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>,
  context: Pick<HubContext, 'cursors'>,
): PartsAsked {
  const asked = askedFields(info);
  const parts: PartsAsked = {};
  for (const name of disputePartNames) {
    const field = asked.get(name);
    if (!field) continue;
    if (isView(name)) parts[name] = { lists: [...askedFields({ ...info, fieldNodes: field.nodes }).keys()] };
    else if (!isPaged(name)) parts[name] = true;
    else if (!field.repeated) {
      const page = partPage(
        name,
        argumentsOf(field.node, info.variableValues),
        askedOfNodes(field.node, info.fragments),
        context,
      );
      if (page) parts[name] = page;
    }
  }
  return parts;
}

/** The page of a part, or null where its arguments are faulty: its own field will say so, with its own path. */
function partPage(
  part: DisputePart,
  args: Record<string, unknown>,
  fields: readonly string[],
  context: Pick<HubContext, 'cursors'>,
): PartPage | null {
  try {
    const { first, keys } = pageOf(args, partForm(part, context));
    return { first, after: keys?.[0] ?? '', fields };
  } catch {
    return null;
  }
}
