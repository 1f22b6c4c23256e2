import { Arg, Query, Resolver } from 'type-graphql';
import type { Playbook, PlaybookStep } from '../../domain/playbook/playbook.ts';
import { waysOn } from '../../domain/playbook/ways-on.ts';
import { Requires } from '../../graphql/requires.ts';
import { findKind, getKind, playbooks } from '../../kinds/index.ts';
import { kindEntry, ruleEntry } from './catalogue.ts';
import { PlaybookType, type PlaybookStepType } from './playbook.type.ts';

@Resolver()
export class PlaybookResolver {
  @Requires('directory.read')
  @Query(() => [PlaybookType], {
    description:
      '移送路线目录，可按起点种类（代码或名称）筛选 / The catalogue of routes, or those that may begin with a kind, by its code or name',
  })
  playbooks(
    @Arg('startingWith', () => String, {
      nullable: true,
      description: '起点种类的代码或名称 / Code or name of the kind it begins with',
    })
    startingWith: string | null,
  ): PlaybookType[] {
    return playbooksFrom(startingWith ?? null);
  }
}

/** Every route as the catalogue shows it, made once. */
const entries: readonly PlaybookType[] = [...playbooks.values()].map((playbook) => ({
  ...playbook,
  steps: playbook.steps.map((step) => stepEntry(playbook, step)),
}));

function playbooksFrom(codeOrName: string | null): PlaybookType[] {
  if (codeOrName === null) return [...entries];
  const kind = findKind(codeOrName);
  return entries.filter(({ startsWith }) => kind !== null && startsWith.includes(kind.code));
}

function stepEntry(playbook: Playbook, step: PlaybookStep): PlaybookStepType {
  return {
    kind: kindEntry(step.kind),
    follows: step.follows.map((way) => ({ ...way, whyNotOffered: way.whyNotOffered ?? null })),
    from: step.from,
    posts: step.posts ?? [],
    to: step.to,
    documents: step.documents,
    clocks: step.clocks.map(ruleEntry),
    basis: step.basis,
    outcomes: waysOn(playbook, step, getKind(step.kind)),
  };
}
