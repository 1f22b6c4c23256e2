import Button from 'antd/es/button';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { IdType, UnderAge } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';
import { isPerson, type PartyDraft } from './draft.ts';
import { ChoiceEntry, TextEntry } from './entry.tsx';
import { useOptions } from './use-options.ts';

interface PartyFieldsProps {
  readonly index: number;
  readonly party: PartyDraft;
  readonly set: (more: Partial<PartyDraft>) => void;
  readonly remove: () => void;
}

/** One party: a person is known by an identity document, a firm by its social credit code. */
export function PartyFields({ index, party, set, remove }: PartyFieldsProps) {
  const { t, say } = useSpeech();
  const at = (name: string) => `parties.${index}.${name}`;
  const { role, name, phone, address, socialCreditCode } = party;
  return (
    <fieldset className="grid">
      <legend>{say(codeWords.PartyRole[role])}</legend>
      <TextEntry path={at('name')} label={t('register.name')} value={name} set={(text) => set({ name: text })} />
      <TextEntry
        path={at('phone')}
        label={t('register.phone')}
        value={phone}
        set={(text) => set({ phone: text })}
        input={{ inputMode: 'tel' }}
      />
      {isPerson(role) ? (
        <Identity at={at} party={party} set={set} />
      ) : (
        <TextEntry
          path={at('socialCreditCode')}
          label={t('register.socialCreditCode')}
          value={socialCreditCode}
          set={(text) => set({ socialCreditCode: text })}
        />
      )}
      <TextEntry
        path={at('address')}
        label={t('register.address')}
        value={address}
        set={(text) => set({ address: text })}
      />
      <div className="remove">
        <Button size="small" onClick={remove} aria-label={`${t('register.remove')} ${say(codeWords.PartyRole[role])}`}>
          {t('register.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

function Identity({ at, party, set }: Pick<PartyFieldsProps, 'party' | 'set'> & { at: (name: string) => string }) {
  const { t } = useSpeech();
  const optionsOf = useOptions();
  const { idType, idNumber, underAge } = party;
  return (
    <>
      <ChoiceEntry
        path={at('idType')}
        label={t('register.idType')}
        value={idType}
        options={optionsOf(codeWords.IdType)}
        choose={(value) => set({ idType: value as IdType })}
      />
      <TextEntry
        path={at('idNumber')}
        label={t('register.idNumber')}
        value={idNumber}
        set={(text) => set({ idNumber: text })}
      />
      {(idType !== 'RESIDENT_ID' || idNumber === '') && (
        <ChoiceEntry
          path={at('underAge')}
          label={t('register.underAge')}
          value={underAge}
          isOptional
          options={optionsOf(codeWords.UnderAge)}
          choose={(value) => set({ underAge: value as UnderAge })}
        />
      )}
    </>
  );
}
