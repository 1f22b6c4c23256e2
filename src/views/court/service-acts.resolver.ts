import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { concludeNotice } from '../../commands/court/conclude-notice.ts';
import { decideObjection } from '../../commands/court/decide-objection.ts';
import { recordObjection } from '../../commands/court/record-objection.ts';
import { serveCourtPaper } from '../../commands/court/serve-court-paper.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { CourtActPayload, courtPayload } from './court-act-payload.ts';
import {
  ConcludeNoticeInputType,
  DecideObjectionInputType,
  RecordObjectionInputType,
  ServeCourtPaperInputType,
} from './service-acts.input.ts';

@Resolver()
export class CourtServiceActsResolver {
  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '登记送达，每名受送达人期限分别起算；公告送达三十日后另行登记（民诉法87–95条）/ Records service on each addressee at occurredAt; each has a period of its own. By public notice it only begins (CPL 87–95). Refused: PAPER_NOT_THERE_YET, ALREADY_SERVED, METHOD_NOT_FOR_PAPER, COPY_GOES_TO_DEFENDANT, ORDER_UNDELIVERABLE',
  })
  serveCourtPaper(
    @Arg('input', () => ServeCourtPaperInputType) input: ServeCourtPaperInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(serveCourtPaper, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '公告期满，视为送达（民诉法95条）/ Records that a public notice ran out: served on its last day (CPL 95). Refused: NOTICE_STILL_RUNNING, ALREADY_SERVED',
  })
  concludeNotice(
    @Arg('input', () => ConcludeNoticeInputType) input: ConcludeNoticeInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(concludeNotice, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '登记异议或顺延申请；支付令异议须书面且针对债权债务（民诉法解释372、436条，民诉法86、236条）/ Receives an objection or a request for more time within its period (CPL-I 372, 436; CPL 86, 236). Refused: OBJECTION_NOT_OF_CASE, OBJECTION_NOT_WRITTEN, OBJECTION_NOT_ABOUT_DEBT, OBJECTION_TOO_LATE',
  })
  recordObjection(
    @Arg('input', () => RecordObjectionInputType) input: RecordObjectionInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(
      recordObjection,
      {
        ...input,
        partyId: input.partyId ?? null,
        about: input.about ?? null,
        sinceOn: input.sinceOn ?? null,
        deadlineId: input.deadlineId ?? null,
      },
      context,
    );
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '审查决定异议或顺延申请 / Decides an objection or request; the extension is in natural days (CPL 86). Refused: ALREADY_DECIDED, CLOCK_NOT_RUNNING, DEADLINE_EXTENSION_NOT_ALLOWED',
  })
  decideObjection(
    @Arg('input', () => DecideObjectionInputType) input: DecideObjectionInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(decideObjection, input, context);
  }
}
