import { codeWords } from '../../../schema/client/console/code-words.ts';
import { useSpeech } from '../words/language.tsx';
import { nameOf } from './acts/typed.ts';
import type { Dispute } from './shown.ts';

/** Who the dispute is between, and what is claimed. */
export function Parties({ dispute: { parties, claims, claimTotalFen } }: { dispute: Dispute }) {
  const { t, say, yuan } = useSpeech();
  return (
    <section className="card" aria-labelledby="parties">
      <h2 id="parties">{t('dispute.parties')}</h2>
      <dl>
        {parties?.nodes.map(({ id, role, name, phone }) => (
          <div key={id}>
            <dt>{role && say(codeWords.PartyRole[role])}</dt>
            <dd>
              {name ?? t('dispute.hidden')} {name?.includes('*') && <span className="soft">{t('dispute.masked')}</span>}{' '}
              {phone && <span className="code">{phone}</span>}
            </dd>
          </div>
        )) ?? <p>{t('dispute.hidden')}</p>}
      </dl>
      <h2>{t('dispute.claims')}</h2>
      <dl>
        {claims?.nodes.map(({ id, partyId, type, amountFen }) => (
          <div key={id}>
            <dt>{type && say(codeWords.ClaimType[type])}</dt>
            <dd>
              {amountFen == null ? t('dispute.noAmount') : yuan(amountFen)}{' '}
              {partyId && <span className="soft">{nameOf(partyId, parties)}</span>}
            </dd>
          </div>
        )) ?? <p>{t('dispute.hidden')}</p>}
      </dl>
      {claimTotalFen != null && <p>{t('dispute.total', { amount: yuan(claimTotalFen) })}</p>}
    </section>
  );
}
