import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { GraphQLNonNegativeInt } from 'graphql-scalars';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { IntegrityHold, mostBytes, type Checkpoint } from '../../graphql/evidence/proof-terms.ts';
import { tooMuch, viewerRecord } from '../../graphql/evidence/viewer-record.ts';
import { badArgument } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { CheckpointType, ConsistencyProofType, EvidenceBundleType, InclusionProofType } from './proof.type.ts';

@Resolver()
export class ProofResolver {
  @Requires('proof.read')
  @Query(() => CheckpointType, {
    description:
      '最新检查点，涵盖此前已提交的全部历史 / The newest checkpoint; it covers everything committed before it',
  })
  checkpoint(@Ctx() context: HubContext): Promise<CheckpointType> {
    return sound(async () => shown(await context.proof.current(), context));
  }

  @Requires('proof.read')
  @Query(() => InclusionProofType, {
    nullable: true,
    description:
      '一条历史的包含证明；不存在与无权知悉同为 null / Proof of an entry; unknown and not for you are both null',
  })
  inclusionProof(
    @Arg('entryId', () => ID, { description: '历史条目 / Entry of history' }) entryId: string,
    @Ctx() context: HubContext,
  ): Promise<InclusionProofType | null> {
    return sound(async () => {
      if (!(await context.reads.isEntrySeen(entryId))) return null;
      const checkpoint = await context.proof.current();
      const proof = await context.proof.inclusion(entryId, checkpoint);
      return proof && { entryId, ...proof, checkpoint: shown(checkpoint, context) };
    });
  }

  @Requires('proof.read')
  @Query(() => ConsistencyProofType, {
    description: '两个大小之间的一致性证明 / Proof that the log of the second size holds that of the first',
  })
  consistencyProof(
    @Arg('from', () => GraphQLNonNegativeInt, { description: '前一大小 / The earlier size' }) from: number,
    @Arg('to', () => GraphQLNonNegativeInt, { description: '后一大小 / The later size' }) to: number,
    @Ctx() context: HubContext,
  ): Promise<ConsistencyProofType> {
    return sound(async () => {
      const { size } = await context.proof.current();
      if (to < 1 || to > size) throw badArgument('to', [`1–${size}`]);
      if (from < 1 || from > to) throw badArgument('from', [`1–${to}`]);
      return { from, to, path: await context.proof.consistency(from, to) };
    });
  }

  @Requires('evidence.issue')
  @Query(() => EvidenceBundleType, {
    nullable: true,
    description:
      '证据包，离线即可验证；不存在与无权知悉同为 null / Evidence that is verified offline; unknown and not for you are both null',
  })
  evidenceBundle(
    @Arg('disputeId', () => ID, { description: '争议 / Dispute' }) disputeId: string,
    @Arg('since', () => GraphQLNonNegativeInt, {
      nullable: true,
      description: '您留存的检查点的大小 / Size of a checkpoint you hold',
    })
    asked: number | null | undefined,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvidenceBundleType | null> {
    return sound(async () => {
      context.proof.assertSound();
      const record = await viewerRecord(info.schema, context, disputeId);
      if (!record) return null;
      const checkpoint = await context.proof.current();
      const since = asked ?? null;
      if (since !== null && (since < 1 || since > checkpoint.size))
        throw badArgument('since', [`1–${checkpoint.size}`]);
      const { agencyId, roles } = context.principal;
      const viewer = { agencyId, roles, at: context.now };
      const bundle = await context.proof.evidence({ record, viewer, checkpoint, since });
      if (Buffer.byteLength(bundle.text) > mostBytes) throw tooMuch();
      context.audit.note('export.created', { rule: 'evidence.issue', disputeId });
      return { ...bundle, checkpoint: shown(checkpoint, context) };
    });
  }
}

/** What needs proof is refused while the hub holds, with the code that says so. */
async function sound<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IntegrityHold)) throw error;
    throw new GraphQLError('INTEGRITY_HOLD', { extensions: { code: 'INTEGRITY_HOLD' } });
  }
}

function shown({ note, size, root, at, assurance }: Checkpoint, { proof }: HubContext): CheckpointType {
  const { verifierKey } = proof;
  return { note, size, root: Buffer.from(root, 'hex').toString('base64'), signedAt: at, verifierKey, assurance };
}
