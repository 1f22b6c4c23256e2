import DataLoader from 'dataloader';
import { GraphQLError, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Principal } from '../../domain/agency/agency.ts';
import { bitOf } from '../../domain/dispute/field-group.ts';
import type { Reads } from '../reads.ts';
import { fits } from './partner-answer.ts';
import { questionFor, type Question } from './partner-question.ts';
import type { Partner } from './partner.ts';
import { sharedEntity } from './shared-type-faults.ts';

/** Why a partner gave nothing: a word that stays the same, for programs. */
export type PartnerReason = 'TIMEOUT' | 'DOWN' | 'CUT_OFF' | 'BUSY' | 'TOO_LARGE' | 'FAULTY' | 'REFUSED';

/** A partner that gave nothing. What it said itself is not in here and goes nowhere. */
export class PartnerFailure extends Error {
  readonly reason: PartnerReason;

  constructor(reason: PartnerReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Asks a partner in the name of somebody. @throws PartnerFailure */
export type AskPartner = (
  partner: Partner,
  question: Question,
  /** Tells the line to the partner whether the answer could be used, since that is known here. */
  from: { readonly principal: Principal; readonly judge: (answer: unknown) => boolean },
) => Promise<unknown>;

/** Who asks, and what that person may read. */
export interface Asker {
  readonly principal: Principal;
  readonly reads: Reads;
}

/** Fields of partners, as one operation asks for them. */
export interface PartnerCalls {
  field(
    partner: Partner,
    dispute: { readonly id: string },
    asked: { readonly context: Asker; readonly info: GraphQLResolveInfo },
  ): unknown;
}

type Entity = Record<string, unknown> | null;
type Loader = DataLoader<string, Entity>;

/** Most disputes asked of a partner in one request. */
const maxBatchSize = 100;

/** Whether people of this agency may see what the partner adds to any dispute at all. */
export function mayRead({ readers }: Pick<Partner, 'readers'>, { agencyType }: Pick<Principal, 'agencyType'>): boolean {
  return readers === null || readers.includes(agencyType);
}

/** Of these disputes, those whose whole file the caller sees in the partner's group; the rest is not asked of the partner. */
export async function seenBy(
  { group }: Pick<Partner, 'group'>,
  { reads }: Pick<Asker, 'reads'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const bodies = await reads.disputesWith({ ids }, {});
  const seen = bodies.filter(({ sight }) => (sight.full & bitOf(group)) !== 0 && !sight.only);
  return new Set(seen.map(({ id }) => id));
}

/** Asks each partner once for all the disputes that one place of an operation comes by. */
export function partnerCalls(ask: AskPartner): PartnerCalls {
  const loaders = new WeakMap<object, Map<FieldNode, Loader>>();

  async function load(
    partner: Partner,
    { context, info }: { context: Asker; info: GraphQLResolveInfo },
    ids: readonly string[],
  ): Promise<(Entity | Error)[]> {
    const seen = await seenBy(partner, context, ids);
    const asked = ids.filter((id) => seen.has(id));
    if (asked.length === 0) return ids.map(() => null);
    const judge = (answer: unknown) => entitiesIn(answer, asked, info) !== null;
    try {
      const answer = await ask(partner, questionFor(info, asked), { principal: context.principal, judge });
      const entities = entitiesIn(answer, asked, info)!;
      const found = new Map(asked.map((id, index) => [id, entities[index]!]));
      return ids.map((id) => {
        const entity = found.get(id) ?? null;
        if (entity instanceof PartnerFailure) return unavailable(partner, entity);
        if (entity) context.reads.disclosures.of(id).show(bitOf(partner.group), true);
        return entity;
      });
    } catch (error) {
      if (!(error instanceof PartnerFailure)) throw error;
      return ids.map((id) => (seen.has(id) ? unavailable(partner, error) : null));
    }
  }

  return {
    async field(partner, { id }, { context, info }) {
      if (!mayRead(partner, context.principal)) return null;
      const [place] = info.fieldNodes;
      let ofOperation = loaders.get(context.reads.epoch);
      if (!ofOperation) loaders.set(context.reads.epoch, (ofOperation = new Map()));
      let loader = ofOperation.get(place!);
      if (!loader) {
        loader = new DataLoader((ids: readonly string[]) => load(partner, { context, info }, ids), { maxBatchSize });
        ofOperation.set(place!, loader);
      }
      const entity = await loader.load(id);
      return entity?.[(place!.alias ?? place!.name).value] ?? null;
    },
  };
}

/** The answer's entities, one for each id, or null where the answer is none; one that does not fit is a failure by itself. */
function entitiesIn(
  answer: unknown,
  ids: readonly string[],
  { fieldNodes, parentType, schema, fragments }: GraphQLResolveInfo,
): (Entity | PartnerFailure)[] | null {
  const { data, errors } = (answer ?? {}) as { data?: { _entities?: unknown } | null; errors?: unknown };
  const list = data?._entities;
  if (!Array.isArray(list) || list.length !== ids.length) return null;
  const failed = failedPlaces(errors);
  if (failed === 'ALL') return ids.map(() => new PartnerFailure('REFUSED'));
  const type = parentType.getFields()[fieldNodes[0]!.name.value]!.type;
  const key = (fieldNodes[0]!.alias ?? fieldNodes[0]!.name).value;
  const entities = list.map((each: unknown, index) => {
    if (failed.has(index)) return new PartnerFailure('REFUSED');
    if (each === null) return null;
    if (typeof each !== 'object' || Array.isArray(each)) return new PartnerFailure('FAULTY');
    const entity = each as Record<string, unknown>;
    const isAsked = entity['id'] === ids[index] && entity['__typename'] === sharedEntity;
    return isAsked && fits(entity[key], type, fieldNodes, { schema, fragments })
      ? entity
      : new PartnerFailure('FAULTY');
  });
  return entities.length > 0 && entities.every((each) => each instanceof PartnerFailure && each.reason === 'FAULTY')
    ? null
    : entities;
}

/** Which entities an error of the partner is about; its words are not read. */
function failedPlaces(errors: unknown): ReadonlySet<number> | 'ALL' {
  if (errors === undefined || errors === null) return new Set();
  if (!Array.isArray(errors)) return 'ALL';
  const places = errors.map((error: unknown) => (error as { path?: unknown } | null)?.path).map(placeIn);
  return places.some((place) => place === null) ? 'ALL' : new Set(places as number[]);
}

function placeIn(path: unknown): number | null {
  return Array.isArray(path) && path[0] === '_entities' && Number.isInteger(path[1]) ? (path[1] as number) : null;
}

function unavailable({ name, title }: Partner, { reason }: PartnerFailure): GraphQLError {
  const words = { zh: `${title.zh}的系统暂时无应答`, en: `${title.en} does not answer at the moment` };
  return new GraphQLError(reason, { extensions: { code: 'PARTNER_UNAVAILABLE', words, partner: { name, reason } } });
}
