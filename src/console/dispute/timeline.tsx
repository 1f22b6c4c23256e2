import { useEffect, useMemo, useRef, useState } from 'react';
import { dayOf } from '../words/day.ts';
import { useSpeech } from '../words/language.tsx';
import { LaneSketch } from './lane-sketch.tsx';
import { layOut, laneWidth, rowHeight, windowOf, type Handed } from './timeline-layout.ts';
import { useTimeline } from './use-timeline.ts';

/** Pixels of history seen at a time. */
const seen = 480;

/** The history of a dispute: a lane for each agency, and what was handed over as arrows between them. */
export function Timeline({ disputeId, referrals }: { disputeId: string; referrals: readonly Handed[] }) {
  const { t, say } = useSpeech();
  const { entries, isWhole } = useTimeline(disputeId);
  const drawing = useMemo(() => layOut(entries, referrals), [entries, referrals]);
  const [top, setTop] = useState(0);
  const { lanes, marks } = drawing;
  const shown = windowOf(top, seen, marks.length);
  const height = marks.length * rowHeight;
  const box = useRef<HTMLDivElement>(null);
  const isPlaced = useRef('');
  useEffect(() => {
    // What happened last is what most come for; later news move nobody away from what they are reading.
    if (!isWhole || !box.current || isPlaced.current === disputeId) return;
    isPlaced.current = disputeId;
    box.current.scrollTop = box.current.scrollHeight;
  }, [disputeId, isWhole]);
  return (
    <section aria-labelledby="timeline" className="card">
      <h2 id="timeline">{t('timeline.title')}</h2>
      <ol className="lanes">
        {lanes.map((agency, lane) => (
          <li key={agency.id}>
            <b className={`lane lane-${lane % 6}`}>{lane + 1}</b> {say(agency.name)}
          </li>
        ))}
      </ol>
      <p className="help">{t('timeline.help', { count: marks.length })}</p>
      <div
        ref={box}
        className="history"
        style={{ maxHeight: seen }}
        tabIndex={0}
        role="region"
        aria-label={t('timeline.scroll')}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        <div style={{ height, position: 'relative' }}>
          <LaneSketch drawing={drawing} shown={shown} />
          <ol className="entries" start={shown.first + 1}>
            {marks.slice(shown.first, shown.end).map(({ entry, row, lane }) => (
              <li key={entry.id} style={{ top: row * rowHeight, left: lanes.length * laneWidth, height: rowHeight }}>
                <time dateTime={entry.occurredAt}>{dayOf(entry.occurredAt)}</time>
                <span>{say(entry.title)}</span>
                <span className="who">{say(lanes[lane]?.name)}</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      {!isWhole && <p role="status">{t('app.loading')}</p>}
    </section>
  );
}
