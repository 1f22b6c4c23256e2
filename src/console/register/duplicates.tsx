import { ConsoleDuplicatesDocument } from '../../../schema/client/console/graphql.ts';
import { useAsked } from '../graph/use-asked.ts';
import { Link } from '../shell/link.tsx';
import { pathOf } from '../shell/route.ts';
import { useSpeech } from '../words/language.tsx';

/** Disputes this one may be the same as, as far as the viewer may know of them; nothing where there is none. */
export function Duplicates({ disputeId }: { disputeId: string }) {
  const { t, say, many } = useSpeech();
  const proposals = useAsked(ConsoleDuplicatesDocument, { id: disputeId }).data?.duplicateProposals.nodes ?? [];
  if (proposals.length === 0) return null;
  return (
    <section className="card duplicates" aria-labelledby="duplicates">
      <h2 id="duplicates">{t('duplicates.title')}</h2>
      <ul>
        {proposals.map(({ id, score, reasons, ...pair }) => {
          const isLater = pair.dispute?.id === disputeId;
          const other = isLater ? pair.other : pair.dispute;
          const number = isLater ? pair.otherNumber : pair.number;
          const agency = isLater ? pair.otherAgency : pair.agency;
          const name = t('dispute.title', { number });
          return (
            <li key={id} data-duplicate={number}>
              {other ? <Link to={pathOf({ page: 'dispute', id: other.id })}>{name}</Link> : name}{' '}
              <span className="soft">{say(agency?.name)}</span> {t('duplicates.score', { score })}
              <div className="soft">
                {many(reasons.filter(({ weight }) => weight > 0).map(({ title }) => say(title)))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
