import { laneWidth, rowHeight, type Arrow, type Drawing } from './timeline-layout.ts';

interface LaneSketchProps {
  readonly drawing: Drawing;
  /** Rows that are drawn; the rest is out of sight. */
  readonly shown: { readonly first: number; readonly end: number };
}

const middle = (lane: number) => lane * laneWidth + laneWidth / 2;
const heightOf = (row: number) => row * rowHeight + rowHeight / 2;

/** The lanes, their entries and the arrows between them; the list beside says the same in words. */
export function LaneSketch({ drawing: { lanes, marks, arrows }, shown: { first, end } }: LaneSketchProps) {
  const isShown = ({ row }: { row: number }) => row >= first && row < end;
  const [from, to] = [first * rowHeight, end * rowHeight];
  return (
    <svg
      className="sketch"
      aria-hidden="true"
      style={{ top: from }}
      width={lanes.length * laneWidth}
      height={to - from}
      viewBox={`0 ${from} ${lanes.length * laneWidth} ${to - from}`}
    >
      <defs>
        <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" className="head" />
        </marker>
      </defs>
      {lanes.map(({ id }, lane) => (
        <line key={id} x1={middle(lane)} x2={middle(lane)} y1={from} y2={to} className={`lane-${lane % 6}`} />
      ))}
      {arrows.filter(isShown).map((arrow) => (
        <path
          key={`${arrow.referralId} ${arrow.way}`}
          d={pathOf(arrow)}
          className={`arrow ${arrow.way}`}
          markerEnd="url(#head)"
        />
      ))}
      {marks.filter(isShown).map(({ entry, row, lane }) => (
        <circle key={entry.id} cx={middle(lane)} cy={heightOf(row)} r={5} className={`lane-${lane % 6}`} />
      ))}
    </svg>
  );
}

/** An arc that stands clear of the entry's own point at either end. */
function pathOf({ row, from, to }: Arrow): string {
  const side = Math.sign(to - from) * 8;
  const [x1, x2, y] = [middle(from) + side, middle(to) - side, heightOf(row)];
  return `M${x1} ${y - 6}Q${(x1 + x2) / 2} ${y - 18} ${x2} ${y - 6}`;
}
