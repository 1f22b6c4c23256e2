import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { PartyRole } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';
import { Adder } from './adder.tsx';
import { newParty, type PartyDraft } from './draft.ts';
import { FaultsAt } from './entry.tsx';
import { PartyFields } from './party-fields.tsx';

interface PartiesProps {
  readonly parties: readonly PartyDraft[];
  readonly set: (parties: readonly PartyDraft[]) => void;
  /** Told when rows move to other places. */
  readonly moved: (list: string) => void;
}

/** Who the dispute is between: rows to fill in, and a list of roles to add from. */
export function Parties({ parties, set, moved }: PartiesProps) {
  const { t } = useSpeech();
  return (
    <section className="card" aria-labelledby="parties">
      <h2 id="parties">{t('dispute.parties')}</h2>
      {parties.map((party, index) => (
        <PartyFields
          key={index}
          index={index}
          party={party}
          set={(more) => set(parties.map((each, at) => (at === index ? { ...each, ...more } : each)))}
          remove={() => {
            moved('parties');
            set(parties.toSpliced(index, 1));
          }}
        />
      ))}
      <FaultsAt path="parties" />
      <Adder
        name="addParty"
        label={t('register.addParty')}
        list={codeWords.PartyRole}
        add={(role) => set([...parties, newParty(role as PartyRole)])}
      />
    </section>
  );
}
