import type { ReferralKind } from '../domain/referral/referral-kind.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { StepScene } from '../domain/referral/step-scene.ts';
import { getKind } from '../kinds/index.ts';
import { agencyTypeIn } from './people/agency-type-in.ts';
import type { Directory, LoadedFile } from './unit-of-work.ts';

/** Puts together what a step is judged by. */
export function stepScene(
  { file, deadlines, referral }: LoadedFile & { readonly referral: Referral },
  kind: ReferralKind,
  directory: Directory,
  assigneeId: string | null,
): StepScene {
  const assignee = assigneeId === null ? null : directory.staff(assigneeId);
  return {
    kind,
    referral,
    file,
    deadlines,
    receiver: directory.agency(referral.toAgencyId)!,
    assigneeAgencyId: assignee?.active ? assignee.agencyId : null,
    agencyTypeOf: agencyTypeIn(directory),
    lineOf: (code) => getKind(code).line,
  };
}
