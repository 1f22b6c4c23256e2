import { GraphQLDateTime, GraphQLNonNegativeInt, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Checkpoint', {
  simpleResolvers: true,
  description:
    '检查点：总日志的大小与根哈希，经平台签名 / Size and root of the log over all disputes, signed by the hub',
})
export class CheckpointType {
  @Field(() => String, {
    description: '签名文本（C2SP tlog-checkpoint），请自行留存 / The signed note (C2SP tlog-checkpoint); keep a copy',
  })
  note!: string;

  @Field(() => GraphQLSafeInt, { description: '叶节点数，恒为 64 的倍数 / Leaves; always a multiple of 64' })
  size!: number;

  @Field(() => String, { description: '根哈希（Base64）/ Root hash, base64' })
  root!: string;

  @Field(() => GraphQLDateTime, { description: '签名时刻 / When it was signed' })
  signedAt!: Date;

  @Field(() => String, { description: '验证密钥 / Key to verify it with' })
  verifierKey!: string;

  @Field(() => String, { description: '保障级别 / Assurance level' })
  assurance!: string;
}

@ObjectType('InclusionProof', {
  simpleResolvers: true,
  description: '包含证明：某一条目在检查点之内 / Proof that an entry stands in the log of a checkpoint (RFC 6962)',
})
export class InclusionProofType {
  @Field(() => ID, { description: '所证明的历史条目 / The entry proven' })
  entryId!: string;

  @Field(() => GraphQLSafeInt, { description: '叶序号，自 0 起 / Place of its leaf, from 0' })
  leafIndex!: number;

  @Field(() => String, { description: '叶哈希（Base64）/ Leaf hash, base64' })
  leaf!: string;

  @Field(() => [String], { description: '自叶至根的相邻哈希（Base64）/ Hashes from the leaf to the root, base64' })
  path!: readonly string[];

  @Field(() => CheckpointType, { description: '据以验证的检查点 / The checkpoint to verify against' })
  checkpoint!: CheckpointType;
}

@ObjectType('ConsistencyProof', {
  simpleResolvers: true,
  description:
    '一致性证明：后一检查点完整保留前一检查点 / Proof that a log holds its earlier state unchanged (RFC 6962)',
})
export class ConsistencyProofType {
  @Field(() => GraphQLNonNegativeInt, { description: '前一大小 / The earlier size' })
  from!: number;

  @Field(() => GraphQLNonNegativeInt, { description: '后一大小 / The later size' })
  to!: number;

  @Field(() => [String], { description: '证明所需哈希（Base64）/ Hashes of the proof, base64' })
  path!: readonly string[];
}

@ObjectType('EvidenceBundle', {
  simpleResolvers: true,
  description:
    '证据包：您可见的记录、历史、材料清单及其证明 / The record, history and documents you may see, with their proof',
})
export class EvidenceBundleType {
  @Field(() => String, {
    description: '证据包全文，原样存为文件后离线验证 / The bundle itself; save it as it is and verify it offline',
  })
  text!: string;

  @Field(() => String, { description: '全文的 SHA-256 / SHA-256 of the text' })
  sha256!: string;

  @Field(() => GraphQLNonNegativeInt, { description: '历史条目数 / Entries of history in it' })
  entries!: number;

  @Field(() => CheckpointType, { description: '据以验证的检查点 / The checkpoint to verify against' })
  checkpoint!: CheckpointType;
}
