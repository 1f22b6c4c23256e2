import { Field, InputType, ObjectType } from 'type-graphql';
import { goLiveItems, type GoLiveItemName } from '../../domain/onboarding/go-live-items.ts';
import { termEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';
import { JoinApplicationType } from './join-application.type.ts';

const GoLiveItemEnum = termEnum('GoLiveItem', '上线清单项 / What has to stand before an agency goes live', goLiveItems);

@ObjectType('GoLiveCheck', { simpleResolvers: true, description: '上线清单的一项 / One line of the checklist' })
export class GoLiveCheckType {
  @Field(() => GoLiveItemEnum, { description: '清单项 / The item' })
  item!: GoLiveItemName;

  @Field(() => WordsType, { description: '名称 / In words' })
  title!: WordsType;

  @Field(() => WordsType, { description: '怎样完成 / How it is fulfilled' })
  how!: WordsType;

  @Field(() => Boolean, { description: '本单位是否需要 / Whether it is asked of your agency' })
  needed!: boolean;

  @Field(() => Boolean, { description: '是否完成 / Whether it stands' })
  done!: boolean;

  @Field(() => [String], {
    description: '具体缺什么：岗位或报告问题的代码 / What is missing: codes of posts or faults of the report',
  })
  missing!: readonly string[];
}

@ObjectType('Onboarding', {
  simpleResolvers: true,
  description: '本单位的接入情况 / How far your agency has come on its way to going live',
})
export class OnboardingType {
  @Field(() => JoinApplicationType, { description: '接入申请 / The application it came from' })
  application!: JoinApplicationType;

  @Field(() => [GoLiveCheckType], { description: '上线清单 / The checklist, as it stands now' })
  checks!: GoLiveCheckType[];

  @Field(() => Boolean, { description: '清单是否全部完成 / Whether nothing is missing' })
  ready!: boolean;
}

@ObjectType('AgencyContract', {
  simpleResolvers: true,
  description: '本单位的契约：可调用、可见的全部 / The contract of your agency: all it can call and be shown',
})
export class AgencyContractType {
  @Field(() => String, { description: 'SHA-256，64位十六进制 / SHA-256 of the text, 64 hexadecimal digits' })
  sha256!: string;

  @Field(() => String, { description: '契约全文 / The text, GraphQL SDL' })
  sdl!: string;
}

@InputType('TakeContractInput', { description: '采用契约 / Takes the contract' })
export class TakeContractInputType extends KeyedInput {
  @Field(() => String, { description: '契约摘要 / Digest of the contract you build on' })
  sha256!: string;
}

@InputType('HandInReportInput', { description: '提交检验报告 / Hands in a conformance report' })
export class HandInReportInputType extends KeyedInput {
  @Field(() => String, {
    description:
      '签名报告，单行 JSON，至多20000字符 / The signed report, as JSON without spaces, 20,000 characters at most',
  })
  report!: string;
}

@InputType('GoLiveInput', { description: '上线 / Goes live' })
export class GoLiveInputType extends KeyedInput {}

@ObjectType({
  simpleResolvers: true,
  description: '本单位接入情况，或未受理的原因 / How far your agency has come, or why not',
})
export class OnboardingPayload {
  @Field(() => AgencyType, { nullable: true, description: '本单位 / Your agency' })
  agency?: AgencyType | null;

  @Field(() => OnboardingType, {
    nullable: true,
    description: '接入情况，被拒时也给出 / How far it has come, told when refused as well',
  })
  onboarding?: OnboardingType | null;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
