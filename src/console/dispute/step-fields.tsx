import type { ConsoleReferralFragment, DeclineReason } from '../../../schema/client/console/graphql.ts';
import { Choice, Labelled, Tick } from '../shell/fields.tsx';
import { useSpeech } from '../words/language.tsx';
import type { Step } from './shown.ts';
import type { Filled } from './step-input.ts';

interface StepFieldsProps {
  readonly referral: ConsoleReferralFragment;
  readonly step: Step;
  readonly filled: Filled;
  readonly fill: (more: Filled) => void;
}

/** A field for each thing the step says it needs; what the page does not know is left to the hub to ask for. */
export function StepFields({ referral: { kind }, step: { needs, assignees }, filled, fill }: StepFieldsProps) {
  const { t, say } = useSpeech();
  const needsReason = needs.includes('REASON') || needs.includes('DECLINE_REASON') || needs.includes('OUTCOME');
  const named = (list: readonly { code: string; title: { zh: string; en: string } }[]) =>
    list.map(({ code, title }) => ({ value: code, label: say(title) }));
  return (
    <>
      {needs.includes('DECLINE_REASON') && (
        <Choice
          name="DECLINE_REASON"
          label={t('step.DECLINE_REASON')}
          value={filled.declineReason}
          options={named(kind.declineReasons)}
          choose={(value) => fill({ declineReason: value as DeclineReason })}
        />
      )}
      {needs.includes('OUTCOME') && (
        <Choice
          name="OUTCOME"
          label={t('step.OUTCOME')}
          value={filled.outcome}
          options={named(kind.outcomes)}
          choose={(outcome) => fill({ outcome })}
        />
      )}
      {needs.includes('ASSIGNEE') && (
        <Choice
          name="ASSIGNEE"
          label={t('step.ASSIGNEE')}
          value={filled.assigneeId}
          options={assignees.map(({ id, name }) => ({ value: id, label: name ?? id }))}
          choose={(assigneeId) => fill({ assigneeId })}
        />
      )}
      {needs.includes('CASE_NUMBER') && (
        <Labelled label={t('step.CASE_NUMBER')}>
          <input value={filled.caseNumber ?? ''} onChange={({ target }) => fill({ caseNumber: target.value })} />
        </Labelled>
      )}
      {needs.includes('EXTENSION_DAYS') && (
        <Labelled label={t('step.EXTENSION_DAYS')}>
          <input
            type="number"
            min={1}
            value={filled.extensionDays ?? ''}
            onChange={({ target }) => fill({ extensionDays: target.value })}
          />
        </Labelled>
      )}
      {needsReason && (
        <Labelled label={t('step.REASON')}>
          <textarea rows={3} value={filled.reason ?? ''} onChange={({ target }) => fill({ reason: target.value })} />
        </Labelled>
      )}
      {needs.includes('CONFLICT_CLEARED') && (
        <Tick
          name="CONFLICT_CLEARED"
          label={t('step.CONFLICT_CLEARED')}
          isOn={filled.conflictCleared}
          set={(conflictCleared) => fill({ conflictCleared })}
        />
      )}
      {needs.includes('CONSENT_OF_ALL') && (
        <Tick
          name="CONSENT_OF_ALL"
          label={t('step.CONSENT_OF_ALL')}
          isOn={filled.consentOfAll}
          set={(consentOfAll) => fill({ consentOfAll })}
        />
      )}
    </>
  );
}
