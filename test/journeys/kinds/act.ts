import type { Move, PlayedKind } from './play-kind.ts';

type More = object | ((played: PlayedKind) => object);

/** An agency's own act on the row it named last: `['hrss', 'agreementReviews', 'reviewId']`; the referral it answers comes along. */
export function act(who: string, name: string, more: More = {}, named: readonly string[] = []): Move {
  return [who, name, async (p: PlayedKind) => ({ ...(await p.answering(who)), ...(await given(p, who, more, named)) })];
}

/** The same, where the act is no step of the referral. */
export function aside(who: string, name: string, more: More = {}, named: readonly string[] = []): Move {
  return [who, name, (p: PlayedKind) => given(p, who, more, named)];
}

async function given(p: PlayedKind, who: string, more: More, [view, list, key]: readonly string[]): Promise<object> {
  return {
    ...(view ? { [key!]: await p.newest(who, view, list!) } : {}),
    ...(typeof more === 'function' ? (more as (played: PlayedKind) => object)(p) : more),
  };
}
