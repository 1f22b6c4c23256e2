/** A fact about a clock, as the table holds it. */
export interface ClockFact {
  readonly type: string;
  readonly body: {
    readonly deadlineId: string;
    readonly bearerAgencyId?: string;
    readonly startedAt?: string;
    readonly pauses?: readonly { readonly from: string; readonly to: string | null }[];
  };
  readonly occurred_at: Date;
}

/**
 * Seconds in which at least one clock ran against each agency, from the facts of the clocks alone: second by second of
 * the boundaries, without any of the program's own arithmetic.
 */
export function owedSeconds(
  facts: readonly ClockFact[],
  { from, until }: { readonly from: Date; readonly until: Date },
): Map<string, number> {
  const clocks = new Map<
    string,
    { agency: string; start: number; stop: number; pauses: ClockFact['body']['pauses'] }
  >();
  for (const { type, body, occurred_at } of facts) {
    const known = clocks.get(body.deadlineId);
    if (type === 'DeadlineStarted') {
      const start = new Date(body.startedAt!).getTime();
      clocks.set(body.deadlineId, { agency: body.bearerAgencyId!, start, stop: Infinity, pauses: [] });
    } else if (type === 'DeadlineMoved') known!.pauses = body.pauses!;
    else known!.stop = occurred_at.getTime();
  }
  const second = (at: number) =>
    Math.floor((Math.min(Math.max(at, from.getTime()), until.getTime()) - from.getTime()) / 1000);
  const day = (text: string) => new Date(`${text}T00:00:00+08:00`).getTime();
  const sums = new Map<string, number>();
  for (const agency of new Set([...clocks.values()].map((clock) => clock.agency))) {
    const mine = [...clocks.values()].filter((clock) => clock.agency === agency);
    const marks = mine.flatMap(({ start, stop, pauses }) => [
      second(start),
      second(stop),
      ...pauses!.flatMap((pause) => [second(day(pause.from)), second(pause.to ? day(pause.to) : stop)]),
    ]);
    const cuts = [...new Set(marks)].sort((a, b) => a - b);
    let sum = 0;
    for (let index = 0; index + 1 < cuts.length; index += 1) {
      const [left, right] = [cuts[index]!, cuts[index + 1]!];
      const runs = mine.some(
        ({ start, stop, pauses }) =>
          second(start) <= left &&
          right <= second(stop) &&
          !pauses!.some((pause) => second(day(pause.from)) <= left && right <= second(pause.to ? day(pause.to) : stop)),
      );
      if (runs) sum += right - left;
    }
    if (sum > 0) sums.set(agency, sum);
  }
  return sums;
}
