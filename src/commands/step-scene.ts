import type { ReferralKind } from '../domain/referral/referral-kind.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { StepScene } from '../domain/referral/step-scene.ts';
import { getKind } from '../kinds/index.ts';
import type { Directory, LoadedFile } from './unit-of-work.ts';

/** Puts together what a step is judged by. */
export function stepScene(
  { file, deadlines, referral }: LoadedFile & { readonly referral: Referral },
  kind: ReferralKind,
  directory: Directory,
  assigneeId: string | null,
): StepScene {
  return {
    kind,
    referral,
    file,
    deadlines,
    receiver: directory.agency(referral.toAgencyId)!,
    assigneeAgencyId: (assigneeId && directory.staff(assigneeId)?.agencyId) || null,
    lineOf: (code) => getKind(code).line,
  };
}
