import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType('Words', {
  simpleResolvers: true,
  description: '双语文本，中文在前 / A text in both languages, Chinese first',
})
export class WordsType {
  @Field(() => String, { description: '中文 / Chinese' })
  zh!: string;

  @Field(() => String, { description: '英文 / English' })
  en!: string;
}

@Directive('@shareable')
@ObjectType('Citation', { simpleResolvers: true, description: '法律依据 / Where a rule comes from' })
export class CitationType {
  @Field(() => String, { description: '法律简称 / Short code of the law, e.g. CPL, OMR, LDMAL' })
  law!: string;

  @Field(() => String, { description: '条款 / Article or clause; empty when the whole document is meant' })
  article!: string;

  @Field(() => String, { description: '版本年份 / Year of the version relied on' })
  version!: string;
}
