import { FieldResolver, Resolver, Root } from 'type-graphql';
import { lawTitle } from '../../domain/law-titles.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';

@Resolver(() => CitationType)
export class CitationResolver {
  @FieldResolver(() => WordsType, { description: '法律名称 / Title of the law or document' })
  title(@Root() { law }: CitationType): WordsType {
    return lawTitle(law);
  }
}
