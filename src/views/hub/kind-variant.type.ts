import { Field, ObjectType } from 'type-graphql';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import type { DeclarationName } from '../../domain/referral/declarations.ts';
import type { ReferralVariant } from '../../domain/referral/referral-variant.ts';
import { DeclarationEnum, DocumentKindEnum, FieldGroupEnum, ReferralVariantEnum } from '../../graphql/enums.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';

@ObjectType('KindDeclaration', {
  simpleResolvers: true,
  description: '移送种类要求的声明 / A statement a kind asks of its sender',
})
export class KindDeclarationType {
  @Field(() => DeclarationEnum, { description: '声明代码，移送时照填 / Name by which the sender states it' })
  code!: DeclarationName;

  @Field(() => WordsType, { description: '声明内容 / What is stated' })
  words!: WordsType;

  @Field(() => CitationType, { description: '要求声明的依据 / Rule that asks for it' })
  basis!: CitationType;
}

@ObjectType('KindVariant', {
  simpleResolvers: true,
  description: '移送种类的一个类别及其全部要求 / A variant of a kind, with all it asks for',
})
export class KindVariantType {
  @Field(() => ReferralVariantEnum, { description: '类别 / The variant' })
  variant!: ReferralVariant;

  @Field(() => String, { description: 'NONE、WORKER、ALL、JOINT：发出前须谁同意 / Who has to consent before sending' })
  consent!: string;

  @Field(() => [DocumentKindEnum], { description: '发出必备材料 / Documents needed to send it' })
  documents!: readonly DocumentKind[];

  @Field(() => [KindDeclarationType], { description: '移送方须声明的事项 / What the sender has to state' })
  declares!: readonly KindDeclarationType[];

  @Field(() => [FieldGroupEnum], { description: '接收方可见类别 / Groups the receiver may see for it' })
  groups!: readonly FieldGroup[];
}
