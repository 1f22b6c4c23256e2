import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import type { LegalDate } from '../../kernel/legal-date.ts';

@ArgsType()
export class MapCodeArgs {
  @Field(() => String, { description: '代码所属表，或 表@版本 / List the code is of, or LIST@VERSION' })
  from!: string;

  @Field(() => String, { description: '对照到的表，或 表@版本 / List it is wanted in, or LIST@VERSION' })
  to!: string;

  @Field(() => String, { description: '代码，半角全角括号均可 / The code, in brackets of either width' })
  code!: string;

  @Field(() => GraphQLLocalDate, {
    description: '以哪一日的版本为准，如立案日 / Day whose versions are meant, such as the day of filing',
  })
  on!: LegalDate;
}
