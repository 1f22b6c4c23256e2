import { codeWords } from '../../../schema/client/console/code-words.ts';
import { dayOf } from '../words/day.ts';
import { useSpeech } from '../words/language.tsx';
import type { Dispute } from './shown.ts';
import { Why } from './why.tsx';

/** Every paper the viewer is shown: what it is, whose, and the digest by which its bytes are told. */
export function Documents({ dispute: { id, documents, viewerAccess } }: { dispute: Dispute }) {
  const { t, say } = useSpeech();
  const papers = documents?.nodes ?? [];
  const evidence = viewerAccess.find(({ group }) => group === 'F7');
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents">{t('documents.title')}</h2>
      {papers.length === 0 && <p>{t('documents.none')}</p>}
      <ul className="papers">
        {papers.map(({ id: paperId, kind, title, agency, attachedAt, sha256, sizeBytes }) => (
          <li key={paperId}>
            <strong>{say(codeWords.DocumentKind[kind])}</strong>
            {title !== codeWords.DocumentKind[kind].zh && <span>{title}</span>}
            <span className="soft">{say(agency.name)}</span>
            <time className="soft" dateTime={attachedAt}>
              {dayOf(attachedAt)}
            </time>
            <span className="soft code" title={sha256}>
              {t('documents.digest', { digest: sha256.slice(0, 12), kilobytes: Math.ceil(sizeBytes / 1024) })}
            </span>
          </li>
        ))}
      </ul>
      {documents?.pageInfo.hasNextPage && <p>{t('documents.more')}</p>}
      {evidence && evidence.access !== 'FULL' && (
        <p className="soft">
          {t('documents.masked')} <Why disputeId={id} path="F7" about={say(evidence.title)} />
        </p>
      )}
    </section>
  );
}
