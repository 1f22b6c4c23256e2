import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { stepNames } from '../../domain/referral/step-names.ts';
import type { ReferralState } from '../../domain/referral/referral.ts';
import { ReferralStateEnum } from '../../graphql/enums.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import type { Words } from '../../kernel/words.ts';
import { hubEventTypes, type EventSubject, type HubEventType as TypeName } from '../../notify/hub-event.ts';
import { DisputeType } from './dispute.type.ts';
import { factTitles } from './fact-titles.ts';
import { ReferralType } from './referral.type.ts';

const signs: Readonly<Record<'DRAFT' | 'END' | 'OPENED' | 'CLOSED', Words>> = {
  DRAFT: { zh: '移送：存为草稿', en: 'Referral: kept as a draft' },
  END: { zh: '查看权限已终止', en: 'Access ended; nothing more comes' },
  OPENED: { zh: '订阅已开始', en: 'The stream is open' },
  CLOSED: { zh: '订阅已暂停，可凭游标续接', en: 'The stream ends; read on from the cursor' },
};

/** What an event is called. */
export function eventTitle(type: TypeName): Words {
  return titleOf(hubEventTypes.get(type)!);
}

function titleOf(subject: EventSubject): Words {
  if (subject.of === 'FACT') return factTitles[subject.fact];
  if (subject.of !== 'STEP') return signs[subject.of];
  const { zh, en } = stepNames[subject.step];
  return { zh: `移送：${zh}`, en: `Referral: ${en}` };
}

const names = [...hubEventTypes.keys()];
export const HubEventTypeEnum = Object.fromEntries(names.map((name) => [name, name])) as Record<TypeName, TypeName>;
registerEnumType(HubEventTypeEnum, {
  name: 'HubEventType',
  description:
    '事件类型；今后会增加，不认识的请忽略 / Type of an event; new ones will come: leave what you do not know',
  valuesConfig: Object.fromEntries(
    [...hubEventTypes].map(([name, subject]) => {
      const { zh, en } = titleOf(subject);
      return [name, { description: `${zh} / ${en}` }];
    }),
  ) as never,
});

@ObjectType('HubEvent', {
  simpleResolvers: true,
  description: '事件：只含编号与代码，不含个人信息 / Something that happened: ids and codes, no personal data',
})
export class HubEventType {
  @Field(() => ID, { description: '事实编号，重复送达时不变 / Id of the fact, the same however often it is told' })
  id!: string;

  @Field(() => HubEventTypeEnum)
  type!: TypeName;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => GraphQLDateTime, { description: '发生时间 / When it happened' })
  occurredAt!: string;

  @Field(() => GraphQLDateTime, { description: '记录时间 / When it was written down' })
  recordedAt!: string;

  @Field(() => ID, {
    nullable: true,
    description: '只述及订阅本身时为 null / Null where it speaks of the stream itself',
  })
  disputeId!: string | null;

  @Field(() => String, { nullable: true, description: '失去查看权限后为 null / Null once it is not for you any more' })
  disputeNumber!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => String, { nullable: true, description: '移送种类代码，如 R08 / Code of the kind, such as R08' })
  referralKind!: string | null;

  @Field(() => ReferralStateEnum, {
    nullable: true,
    description: '该事件之后的状态 / State the event led to; the present one where it led to none',
  })
  referralState!: ReferralState | null;

  @Field(() => GraphQLSafeInt, {
    description:
      '本订阅中的序号 1、2、3……，连续无缺；续接后接着编 / Place in this stream: 1, 2, 3 …, without a gap, going on after you reconnect',
  })
  sequence!: number;

  @Field(() => String, { description: '游标；以 after 传入即由此续接 / Pass it as "after" to read on from here' })
  cursor!: string;

  @Field(() => String, {
    description:
      '链式摘要：SHA-256(上一摘要 LF 序号 LF 编号 LF 类型)，base64url / SHA-256 of the digest before, sequence, id and type, each on a line of its own; base64url',
  })
  digest!: string;

  @Field(() => String, { nullable: true, description: '写下此事的请求的关联编号 / Of the request that wrote it down' })
  correlationId!: string | null;

  @Field(() => DisputeType, {
    nullable: true,
    description: '争议，以您此刻可见者为限 / The dispute, as far as you may see it now',
  })
  dispute?: DisputeType;

  @Field(() => ReferralType, {
    nullable: true,
    description: '移送，以您此刻可见者为限 / The referral, as far as you may see it now',
  })
  referral?: ReferralType;
}
