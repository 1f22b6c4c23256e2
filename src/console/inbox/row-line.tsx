import Tag from 'antd/es/tag';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import { Link } from '../shell/link.tsx';
import { pathOf } from '../shell/route.ts';
import { useSpeech } from '../words/language.tsx';
import type { Row } from './rows.ts';

/** One line of a box; it leads to its dispute where that is open to the viewer. */
export function RowLine({ row }: { row: Row }) {
  const { dispute } = row;
  return (
    <li>
      {dispute ? (
        <Link to={pathOf({ page: 'dispute', id: dispute.id })} className="row">
          <Line row={row} />
        </Link>
      ) : (
        <div className="row">
          <Line row={row} />
        </div>
      )}
    </li>
  );
}

function Line({ row: { title, number, state, other, due, dispute } }: { row: Row }) {
  const { t, say } = useSpeech();
  return (
    <>
      <span className="row-head">
        <strong>{say(title)}</strong>
        {state && <Tag>{say(codeWords.ReferralState[state])}</Tag>}
        {due && (
          <span className={due.isLate ? 'due late' : 'due'}>
            {t(due.isLate ? 'inbox.overdue' : 'inbox.due', { day: due.day })}
          </span>
        )}
      </span>
      <span className="row-body">
        {other && <span>{t(other.key, { agency: say(other.agency) })}</span>}
        {dispute?.number && <span>{t('inbox.dispute', { number: dispute.number })}</span>}
        {dispute?.cause && <span>{say(dispute.cause.title)}</span>}
        {dispute?.stage && <span>{say(codeWords.DisputeStage[dispute.stage])}</span>}
        {number && <span className="code">{number}</span>}
      </span>
    </>
  );
}
