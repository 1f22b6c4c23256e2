import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { correctRecord } from '../../commands/correct-record.ts';
import { correctables, correctionReasons } from '../../domain/correction/correctable.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { answer } from './answer-change.ts';
import { CorrectionType, CorrectRecordInputType } from './correction.type.ts';
import { DisputeType } from './dispute.type.ts';
import { TimelineEntryType } from './history.type.ts';
import { DisputePayload } from './payloads.type.ts';

@Resolver(() => CorrectionType)
export class CorrectionResolver {
  @Requires('record.correct')
  @Mutation(() => DisputePayload, {
    description:
      '更正所记内容：原内容、现内容、更正人与理由均予保留，最初的条目不变。拒绝 SAME_VALUE / Corrects what was written down; both values, who and why are kept, and the first entry stands. Refuses SAME_VALUE',
  })
  correctRecord(@Arg('input', () => CorrectRecordInputType) input: CorrectRecordInputType, @Ctx() context: HubContext) {
    return answer(correctRecord, input, context, 'correctionId');
  }

  @FieldResolver(() => WordsType)
  title(@Root() { field }: CorrectionType): WordsType {
    const { zh, en } = correctables[field];
    return { zh, en };
  }

  @FieldResolver(() => WordsType)
  reasonTitle(@Root() { reason }: CorrectionType): WordsType {
    return correctionReasons[reason];
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: CorrectionType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }

  @FieldResolver(() => StaffType, { nullable: true })
  person(@Root() { staffId }: CorrectionType, @Ctx() { reads }: HubContext) {
    return staffId === null ? null : reads.directory.staff(staffId);
  }
}

@Resolver(() => DisputeType)
export class DisputeCorrectionsResolver {
  @FieldResolver(() => [CorrectionType], {
    nullable: true,
    description: '已作的更正，以可读该项者为限 / What was corrected, for whoever may read the field',
  })
  corrections(@Root() { corrections }: { readonly corrections?: CorrectionType[] | null }) {
    return corrections ?? null;
  }
}

/** A correction comes with the others of its dispute, read once for all entries of a timeline. */
const ofDispute = new WeakMap<object, Map<string, Promise<readonly CorrectionType[]>>>();

@Resolver(() => TimelineEntryType)
export class TimelineCorrectionResolver {
  @FieldResolver(() => CorrectionType, {
    nullable: true,
    description: '更正前后的内容，仅 RecordCorrected 有 / Both values; of RecordCorrected alone',
  })
  async correction(
    @Root() { type, disputeId, details }: TimelineEntryType & { readonly disputeId: string },
    @Ctx() { reads }: HubContext,
  ): Promise<CorrectionType | null> {
    if (type !== 'RecordCorrected') return null;
    let known = ofDispute.get(reads.epoch);
    if (!known) ofDispute.set(reads.epoch, (known = new Map()));
    let all = known.get(disputeId);
    if (!all) {
      const loaded = reads.disputesWith({ ids: [disputeId] }, { corrections: true });
      known.set(
        disputeId,
        (all = loaded.then(([body]) => (body?.['corrections'] as CorrectionType[] | undefined) ?? [])),
      );
    }
    const { correctionId } = details as { readonly correctionId?: string };
    return (await all).find(({ id }) => id === correctionId) ?? null;
  }
}
