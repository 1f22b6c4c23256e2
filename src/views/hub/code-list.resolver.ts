import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { CodeEntry, CodeList } from '../../domain/code-list/code-list.ts';
import { mapCode } from '../../domain/code-list/map-code.ts';
import { isValidOn, readCode } from '../../domain/code-list/read-code.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import { MapCodeArgs } from './code-list.args.ts';
import { CodeListType, MappedCodeType, type CodeEntryType } from './code-list.type.ts';

@Resolver()
export class CodeListResolver {
  @Requires('directory.read')
  @Query(() => [CodeListType], {
    description: '代码表及其各版本，按表名或日期筛选 / Lists of codes with their versions, by list or by day',
  })
  codeLists(
    @Arg('list', () => String, {
      nullable: true,
      description: '表名，如 CAUSE_OF_ACTION / Name of a list; all when null',
    })
    list: string | null,
    @Arg('on', () => GraphQLLocalDate, {
      nullable: true,
      description: '仅该日有效的版本 / Only what is valid on the day',
    })
    on: LegalDate | null,
    @Ctx() { codeBook }: HubContext,
  ): CodeListType[] {
    return codeBook.lists
      .filter((each) => (!list || each.id === list) && (!on || isValidOn(each, on)))
      .map((each) => ({
        ...each,
        list: each.id,
        id: nameOf(each),
        owner: each.owner === 'HUB' ? null : each.owner,
        entries: each.entries.map((entry) => shown(entry, each)),
      }));
  }

  @Requires('directory.read')
  @Query(() => MappedCodeType, {
    description:
      '按当日版本读取代码，并对照到另一代码表，没有则说明缺口；可写 表@版本 指定版本 / Reads a code in the version of its day and maps it to another list, or reports the gap; LIST@VERSION names a version',
  })
  mapCode(
    @Args(() => MapCodeArgs) { from, to, code, on }: MapCodeArgs,
    @Ctx() { codeBook }: HubContext,
  ): MappedCodeType {
    const read = readCode(codeBook, from, code, on);
    const known = 'reason' in read ? null : read;
    const found = mapCode(codeBook, { from, to, code, on });
    const base = { readIn: known && nameOf(known.list), read: known && shown(known.entry, known.list) };
    if ('reason' in found) {
      const candidates = found.candidates.map(({ list, entry }) => shown(entry, list));
      return {
        ...base,
        mappedTo: null,
        code: null,
        relation: null,
        note: null,
        mark: null,
        gap: { ...found, candidates },
      };
    }
    return {
      ...base,
      mappedTo: nameOf(found.list),
      code: shown(found.entry, found.list),
      relation: found.kind,
      note: found.note,
      mark: found.table?.mark ?? found.list.mark,
      gap: null,
    };
  }
}

function nameOf({ id, version }: CodeList): string {
  return `${id}@${version}`;
}

function shown({ code, words, mark }: CodeEntry, list: CodeList): CodeEntryType {
  return { code, words, mark: mark ?? list.mark };
}
