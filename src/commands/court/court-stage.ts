import { stageMovers } from '../../domain/dispute/change-stage.ts';
import { stageMove } from '../../domain/dispute/dispute-facts.ts';
import type { DisputeFile } from '../../domain/dispute/dispute.ts';
import type { StageEvent } from '../../domain/dispute/stage-event.ts';
import type { Fact } from '../../domain/history/fact.ts';

/**
 * Moves the stage where the court leads the dispute or holds it; where parties came to a court by themselves in a
 * dispute that another agency leads, the court's own file goes on and the stage is the leader's to move (§2.3).
 */
export function ourStageMove(file: DisputeFile, event: StageEvent, agencyId: string): Fact[] {
  return stageMovers(file).includes(agencyId) ? stageMove(file.dispute, event) : [];
}
