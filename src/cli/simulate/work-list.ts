import type { AskHub } from './hub-caller.ts';

/** A referral as a simulated agency finds it. */
export interface WorkItem {
  readonly id: string;
  readonly state: string;
  readonly phase: string | null;
  readonly version: number;
  readonly cancellationAskedAt: string | null;
  readonly sentAt: string | null;
  readonly kind: { readonly code: string };
  readonly dispute: { readonly id: string; readonly consents: readonly ConsentItem[] | null } | null;
  readonly nextDeadline: { readonly dueAt: string } | null;
  readonly availableSteps: readonly { readonly step: string; readonly documents: readonly string[] }[];
}

interface ConsentItem {
  readonly id: string;
  readonly purpose: string;
  readonly withdrawnAt: string | null;
}

/** What is on an agency's desk, and who it is. */
export interface WorkList {
  /** Time of the hub. */
  readonly now: Date;
  readonly staffId: string | null;
  readonly agency: { readonly id: string; readonly type: string };
  readonly items: readonly WorkItem[];
}

const fields = `{
  id state phase version cancellationAskedAt sentAt kind { code }
  dispute { id consents { id purpose withdrawnAt } }
  nextDeadline { dueAt } availableSteps { step documents }
}`;

const page = `{ nodes ${fields} pageInfo { hasNextPage endCursor } }`;

/** The operations a simulated agency reads with. */
export const readings = {
  viewer: 'query Viewer { viewer { now staff { id } agency { id type } } }',
  inbox: `query Inbox($after: String) { inbox(first: 50, after: $after) ${page} }`,
  sent: `query Sent($after: String) { sent(first: 50, after: $after) ${page} }`,
} as const;

interface Page {
  readonly nodes: readonly WorkItem[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Everything that was sent to the agency or by it. @throws Error with the codes when the hub refuses */
export async function readWork(ask: AskHub): Promise<WorkList> {
  const { viewer } = (await data(ask, readings.viewer)) as {
    viewer: { now: string; staff: { id: string } | null; agency: { id: string; type: string } };
  };
  const items = [...(await every(ask, 'inbox')), ...(await every(ask, 'sent'))];
  return { now: new Date(viewer.now), staffId: viewer.staff?.id ?? null, agency: viewer.agency, items };
}

async function every(ask: AskHub, list: 'inbox' | 'sent'): Promise<WorkItem[]> {
  const items: WorkItem[] = [];
  let after: string | null = null;
  do {
    const answered = (await data(ask, readings[list], { after })) as Record<string, Page>;
    const { nodes, pageInfo } = answered[list]!;
    items.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return items;
}

async function data(ask: AskHub, query: string, variables: Record<string, unknown> = {}): Promise<object> {
  const answer = await ask({ query, variables });
  if (!answer.data) throw new Error(`平台拒绝 / the hub refuses: ${answer.codes.join()}`);
  return answer.data;
}
