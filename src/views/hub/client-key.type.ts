import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { ClientKeyKind } from '../../domain/agency/client-key.ts';
import { ClientKeyKindEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';

@ObjectType('ClientKey', {
  simpleResolvers: true,
  description: '系统客户端的公钥或证书 / A public key or certificate of a system',
})
export class ClientKeyType {
  @Field(() => ID)
  id!: string;

  @Field(() => ClientKeyKindEnum, { description: '公钥还是证书 / Key or certificate' })
  kind!: ClientKeyKind;

  @Field(() => String, {
    description:
      '指纹（SHA-256，base64url），签名的 keyid 或令牌的 x5t#S256 / Thumbprint (SHA-256, base64url): the keyid of signatures, or the x5t#S256 of tokens',
  })
  thumbprint!: string;

  @Field(() => GraphQLDateTime, { description: '生效时间 / In force from' })
  from!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '截止时间，不含 / Until then, exclusive; null for no end',
  })
  until!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '首次经其验证成功的时间，尚无为空 / When a good request first came with it; null for none yet',
  })
  verifiedAt!: Date | null;

  @Field(() => Boolean, { description: '现在是否有效 / Whether it is taken now' })
  inForce!: boolean;
}

@InputType('AddClientKeyInput', {
  description: '登记系统客户端的公钥或证书 / Adds a key or certificate of a system beside the one in use',
})
export class AddClientKeyInputType extends KeyedInput {
  @Field(() => ID, { description: '系统客户端 / The system' })
  clientId!: string;

  @Field(() => String, {
    description:
      '公钥（Ed25519，JWK 或 PEM）或客户端证书（PEM）；绝不要提交私钥 / Public key (Ed25519, JWK or PEM) or client certificate (PEM); never the private half',
  })
  publicKey!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '生效时间，默认现在 / In force from; now when left out',
  })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '截止时间，不含 / Until then, exclusive' })
  until?: Date | null;
}

@InputType('EndClientKeyInput', {
  description: '设定公钥或证书的截止时间 / Sets when a key or certificate ends',
})
export class EndClientKeyInputType extends KeyedInput {
  @Field(() => ID, { description: '公钥或证书 / The key or certificate' })
  keyId!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '截止时间，不含，默认立即 / Until then, exclusive; at once when left out',
  })
  at?: Date | null;
}

@ObjectType('ClientKeyPayload', { simpleResolvers: true, description: '密钥办理结果 / What was done' })
export class ClientKeyPayload {
  @Field(() => ID, { nullable: true, description: '系统客户端 / The system' })
  clientId?: string;

  @Field(() => ID, { nullable: true, description: '公钥或证书标识 / Id of the key or certificate' })
  keyId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
