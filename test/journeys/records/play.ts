import { RegisterDisputeDocument } from '../../../schema/client/graphql.ts';
import { clocks, detail, granted, partiesOf, type DueDate } from '../../../seeds/demo/story.ts';
import type { TestHub } from '../../support/hub.ts';
import { views } from './views.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** What an act answered: every list of the two views the actor sees afterwards, or why not. */
export interface Answer {
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly allowed: readonly string[];
  }[];
  readonly lists: Readonly<Record<string, readonly Row[]>>;
}

/** A dispute of one worker and one employer, with the ids a test names. */
export interface Matter {
  readonly disputeId: string;
  readonly worker: string;
  readonly employer: string;
  readonly claims: readonly string[];
}

const capital = (name: string) => name.replace(/^./, (first) => first.toUpperCase());

/** Posts a document and hands back its data. @throws Error when the answer holds an error of the door */
export async function ask(
  hub: TestHub,
  staff: string,
  query: string,
  variables: object,
): Promise<Record<string, unknown>> {
  const response = await hub.raw(staff, { query, variables });
  const body = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** The lists of the human-resources and the legal-aid view as the person sees them. */
export async function seenBy(hub: TestHub, staff: string, disputeId: string): Promise<Answer['lists']> {
  const data = await ask(hub, staff, `query($id: ID!) { dispute(by: { id: $id }) { ${views} } }`, { id: disputeId });
  return listsOf(data['dispute'] as Views | null);
}

type Views = Readonly<Record<'hrss' | 'legalAid', Record<string, Row[]> | null>>;

function listsOf(dispute: Views | null): Answer['lists'] {
  return { ...dispute?.hrss, ...dispute?.legalAid };
}

/** Takes an act and answers with what the actor then sees. */
export async function take(hub: TestHub, staff: string, name: string, input: object): Promise<Answer> {
  const query = `mutation($input: ${capital(name)}Input!) { ${name}(input: $input) { dispute { ${views} } userErrors { code path allowed } } }`;
  const data = await ask(hub, staff, query, { input });
  const payload = data[name] as { dispute: Views | null; userErrors: Answer['errors'] };
  return { errors: payload.userErrors, lists: listsOf(payload.dispute) };
}

/** The same, refusing to go on when the act is refused. */
export async function done(hub: TestHub, staff: string, name: string, input: object): Promise<Answer['lists']> {
  const { errors, lists } = await take(hub, staff, name, input);
  if (errors.length > 0) throw new Error(`${name} refused: ${JSON.stringify(errors)}`);
  return lists;
}

/** The codes an act is refused with. */
export async function refused(hub: TestHub, staff: string, name: string, input: object): Promise<string[]> {
  const { errors } = await take(hub, staff, name, input);
  return errors.map(({ code }) => code);
}

/** Ten in the morning in China. */
export function at(hub: TestHub, day: string): void {
  hub.clock.moveTo(new Date(`${day}T10:00:00+08:00`));
}

/** The agency of the person registers a wage dispute of its own, so that no referral is needed. */
export async function register(hub: TestHub, staff: string, more: object = {}): Promise<Matter> {
  const actor = hub.as(staff);
  const input = {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION' as const,
    channel: 'WALK_IN' as const,
    headcount: 1,
    parties: [
      { role: 'WORKER' as const, name: '王一' },
      { role: 'EMPLOYER' as const, name: '某花卉公司甲' },
    ],
    claims: [
      { type: 'WAGES' as const, amountFen: 3_000_000 },
      { type: 'SEVERANCE' as const, amountFen: 9_000_000 },
    ],
    ...more,
  };
  const { dispute } = granted((await actor.ask(RegisterDisputeDocument, { input })).registerDispute);
  const seen = await detail(actor, dispute!.id);
  return {
    disputeId: dispute!.id,
    worker: partiesOf(seen, 'WORKER')[0]!,
    employer: partiesOf(seen, 'EMPLOYER')[0]!,
    claims: (seen.claims?.nodes ?? []).map(({ id }) => id),
  };
}

/** The clocks of a rule the person sees. */
export async function clocksOf(hub: TestHub, staff: string, disputeId: string, rule: string): Promise<DueDate[]> {
  return (await clocks(hub.as(staff), disputeId)).filter((clock) => clock.rule === rule);
}

/** The stage of the dispute and the ground on which a court is open. */
export async function standing(hub: TestHub, staff: string, disputeId: string) {
  const query = 'query($id: ID!) { dispute(by: { id: $id }) { stage channelGround tracks { track state } } }';
  const { dispute } = await ask(hub, staff, query, { id: disputeId });
  return dispute as { stage: string; channelGround: string | null; tracks: { track: string; state: string }[] };
}
