import Button from 'antd/es/button';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import { useSpeech } from '../words/language.tsx';
import type { ClaimDraft } from './draft.ts';
import { TextEntry } from './entry.tsx';

interface ClaimFieldsProps {
  readonly index: number;
  readonly claim: ClaimDraft;
  readonly set: (more: Partial<ClaimDraft>) => void;
  readonly remove: () => void;
}

/** One claim: how much, and for which time. */
export function ClaimFields({ index, claim, set, remove }: ClaimFieldsProps) {
  const { t, say } = useSpeech();
  const at = (name: string) => `claims.${index}.${name}`;
  const { type, amount, periodFrom, periodTo } = claim;
  return (
    <fieldset className="grid">
      <legend>{say(codeWords.ClaimType[type])}</legend>
      <TextEntry
        path={at('amountFen')}
        label={t('register.amount')}
        value={amount}
        set={(text) => set({ amount: text })}
        input={{ inputMode: 'decimal' }}
      />
      <TextEntry
        path={at('periodFrom')}
        label={t('register.periodFrom')}
        value={periodFrom}
        set={(text) => set({ periodFrom: text })}
        input={{ type: 'date' }}
      />
      <TextEntry
        path={at('periodTo')}
        label={t('register.periodTo')}
        value={periodTo}
        set={(text) => set({ periodTo: text })}
        input={{ type: 'date' }}
      />
      <div className="remove">
        <Button size="small" onClick={remove} aria-label={`${t('register.remove')} ${say(codeWords.ClaimType[type])}`}>
          {t('register.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
