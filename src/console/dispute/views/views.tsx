import { useState } from 'react';
import { useAsked } from '../../graph/use-asked.ts';
import { Failed, Loading } from '../../shell/standing.tsx';
import { dayOf } from '../../words/day.ts';
import { useSpeech } from '../../words/language.tsx';
import { nameOf } from '../acts/typed.ts';
import type { Dispute } from '../shown.ts';
import { isShown } from '../use-scene.ts';
import { Why } from '../why.tsx';
import type { Entry, Part, Said } from './part.ts';
import { viewParts } from './view-parts.ts';

const names = Object.keys(viewParts) as (keyof typeof viewParts)[];

/** The records of each body that handles the dispute, one view open at a time. */
export function Views({ dispute }: { dispute: Dispute }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(() => names.find((name) => isOpenTo(dispute, viewParts[name])) ?? 'union');
  const parts: readonly Part[] = viewParts[open];
  const closed = [...new Set(parts.map(({ group }) => group))].filter((group) => !isShown(dispute, group));
  return (
    <section className="card" aria-labelledby="views">
      <h2 id="views">{t('view.title')}</h2>
      <div className="views" role="group" aria-labelledby="views">
        {names.map((name) => (
          <button key={name} type="button" data-view={name} aria-pressed={name === open} onClick={() => setOpen(name)}>
            {t(`view.${name}`)}
          </button>
        ))}
      </div>
      {parts
        .filter(({ group }) => isShown(dispute, group))
        .map((part, index) => (
          <Records key={`${open} ${index}`} part={part} dispute={dispute} />
        ))}
      {parts.some(({ group }) => isShown(dispute, group)) && <p className="soft none-yet">{t('view.nothing')}</p>}
      {closed.map((group) => (
        <Closed key={group} dispute={dispute} group={group} />
      ))}
    </section>
  );
}

function isOpenTo(dispute: Dispute, parts: readonly Part[]): boolean {
  return parts.some(({ group }) => isShown(dispute, group));
}

function Closed({ dispute, group }: { dispute: Dispute; group: Part['group'] }) {
  const { t, say } = useSpeech();
  const title = say(dispute.viewerAccess.find((each) => each.group === group)?.title);
  return (
    <p className="soft">
      {t('view.closedToYou', { title })} <Why disputeId={dispute.id} path={group} about={title} />
    </p>
  );
}

function Records({ part, dispute }: { part: Part; dispute: Dispute }) {
  const { data, failed, again } = useAsked(part.operation, { id: dispute.id });
  if (data === undefined) return failed ? <Failed again={again} /> : <Loading />;
  const entries = part.entries(data, (partyId) => nameOf(partyId, dispute.parties));
  if (entries.length === 0) return null;
  return (
    <ul className="papers">
      {entries.map((entry) => (
        <Record key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function Record({ entry: { title, facts } }: { entry: Entry }) {
  const { t, say, yuan } = useSpeech();
  const textOf = (said: Said): string => {
    if ('day' in said) return said.day ? dayOf(said.day) : '';
    if ('fen' in said) return said.fen == null ? '' : yuan(said.fen);
    return 'words' in said ? say(said.words) : String(said.text ?? '');
  };
  return (
    <li>
      <strong>{say(title)}</strong>
      {facts
        .map(([label, said]) => [label, textOf(said)] as const)
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <span key={label}>
            <span className="soft">{t(label)}</span> {text}
          </span>
        ))}
    </li>
  );
}
