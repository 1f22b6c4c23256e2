import { codeWords } from '../../../schema/client/console/code-words.ts';
import {
  ConsoleCausesDocument,
  type ChannelGround,
  type IntakeChannel,
  type RelationType,
} from '../../../schema/client/console/graphql.ts';
import { useAsked } from '../graph/use-asked.ts';
import { useSpeech } from '../words/language.tsx';
import type { Draft } from './draft.ts';
import { ChoiceEntry, TextEntry } from './entry.tsx';
import { useOptions } from './use-options.ts';

interface MatterFieldsProps {
  readonly draft: Draft;
  readonly set: (more: Partial<Draft>) => void;
}

/** How the dispute came in and what it is about. */
export function MatterFields({ draft, set }: MatterFieldsProps) {
  const { t, say } = useSpeech();
  const optionsOf = useOptions();
  const causes = useAsked(ConsoleCausesDocument).data?.causes ?? [];
  return (
    <div className="grid">
      <ChoiceEntry
        path="channel"
        label={t('register.channel')}
        value={draft.channel}
        options={optionsOf(codeWords.IntakeChannel)}
        choose={(value) => set({ channel: value as IntakeChannel })}
      />
      <TextEntry
        path="occurredAt"
        label={t('register.occurredAt')}
        hint={t('register.occurredAtHint')}
        value={draft.occurredAt}
        set={(occurredAt) => set({ occurredAt })}
        input={{ type: 'datetime-local' }}
      />
      <ChoiceEntry
        path="relationType"
        label={t('register.relationType')}
        value={draft.relationType}
        isOptional
        options={optionsOf(codeWords.RelationType)}
        choose={(value) => set({ relationType: value as RelationType })}
      />
      <ChoiceEntry
        path="cause"
        label={t('register.cause')}
        value={draft.cause}
        isOptional
        options={causes.map(({ id, code, title }) => ({ value: id, label: [code, say(title)].join(' ').trim() }))}
        choose={(cause) => set({ cause })}
      />
      {draft.channel === 'COURT_FILING' && (
        <ChoiceEntry
          path="channelGround"
          label={t('register.channelGround')}
          value={draft.channelGround}
          isOptional
          options={optionsOf(codeWords.ChannelGround)}
          choose={(value) => set({ channelGround: value as ChannelGround })}
        />
      )}
      <TextEntry
        path="headcount"
        label={t('register.headcount')}
        value={draft.headcount}
        set={(headcount) => set({ headcount })}
        input={{ inputMode: 'numeric' }}
      />
      <TextEntry
        path="region"
        label={t('register.region')}
        hint={t('register.regionHint')}
        value={draft.region}
        set={(region) => set({ region })}
        input={{ inputMode: 'numeric' }}
      />
      <TextEntry
        path="ownNumber"
        label={t('register.ownNumber')}
        value={draft.ownNumber}
        set={(ownNumber) => set({ ownNumber })}
      />
      <div className="wide">
        <TextEntry
          path="statement"
          label={t('register.statement')}
          value={draft.statement}
          set={(statement) => set({ statement })}
          input={{ rows: 4 }}
        />
      </div>
    </div>
  );
}
