import {
  ConsoleAgreementDocument,
  ConsoleCourtFileDocument,
  ConsoleMayActDocument,
  type FieldGroup,
} from '../../../schema/client/console/graphql.ts';
import { useAsked } from '../graph/use-asked.ts';
import type { Right, Scene } from './acts/act.ts';
import type { Dispute } from './shown.ts';

/** Whether the viewer is shown anything of a group; questions about one they are not are never asked. */
export function isShown({ viewerAccess }: Dispute, group: FieldGroup): boolean {
  return viewerAccess.some((each) => each.group === group && each.access !== 'NONE');
}

/** Gathers what acts and hand-offs are decided from; empty where the viewer is shown nothing of it. */
export function useScene(dispute: Dispute): Scene {
  const { id } = dispute;
  const may = useAsked(ConsoleMayActDocument, { id }).data;
  const agreement = useAsked(ConsoleAgreementDocument, { id }, isShown(dispute, 'F10')).data?.dispute;
  const file = useAsked(ConsoleCourtFileDocument, { id }, isShown(dispute, 'F13')).data?.dispute;
  const { viewer, ...verdicts } = may ?? {};
  const allowed = Object.entries(verdicts).flatMap(([right, answer]) =>
    typeof answer === 'object' && answer.verdict === 'FULL' ? [right as Right] : [],
  );
  return {
    dispute,
    obligations: agreement?.obligations ?? [],
    mediations: agreement?.union?.mediations ?? [],
    cases: file?.court?.cases ?? [],
    rights: new Set(allowed),
    agencyId: viewer?.agency.id ?? '',
    today: viewer ? dayInChina(viewer.now) : '',
  };
}

/** The legal day of an instant, YYYY-MM-DD. */
function dayInChina(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(instant));
}
