import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { ClaimType } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';
import { Adder } from './adder.tsx';
import { ClaimFields } from './claim-fields.tsx';
import { newClaim, type ClaimDraft } from './draft.ts';
import { FaultsAt } from './entry.tsx';

interface ClaimsProps {
  readonly claims: readonly ClaimDraft[];
  readonly set: (claims: readonly ClaimDraft[]) => void;
  /** Told when rows move to other places. */
  readonly moved: (list: string) => void;
}

/** What is claimed: one row for each kind of claim added. */
export function Claims({ claims, set, moved }: ClaimsProps) {
  const { t } = useSpeech();
  return (
    <section className="card" aria-labelledby="claims">
      <h2 id="claims">{t('dispute.claims')}</h2>
      {claims.map((claim, index) => (
        <ClaimFields
          key={index}
          index={index}
          claim={claim}
          set={(more) => set(claims.map((each, at) => (at === index ? { ...each, ...more } : each)))}
          remove={() => {
            moved('claims');
            set(claims.toSpliced(index, 1));
          }}
        />
      ))}
      <FaultsAt path="claims" />
      <Adder
        name="addClaim"
        label={t('register.addClaim')}
        list={codeWords.ClaimType}
        add={(type) => set([...claims, newClaim(type as ClaimType)])}
      />
    </section>
  );
}
