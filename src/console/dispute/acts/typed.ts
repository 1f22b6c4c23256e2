import type { Choosable, Obligation, Scene, Typed } from './act.ts';

/** Fen of an amount typed in yuan; nothing where none was typed, NaN where it is no amount. */
export function fenOf(yuan: string | undefined): number | undefined {
  if (!yuan?.trim()) return undefined;
  return /^\d{1,12}(\.\d{1,2})?$/.test(yuan.trim()) ? Math.round(Number(yuan) * 100) : Number.NaN;
}

/** Ids that are ticked in a field. */
export function tickedIn(name: string, typed: Typed): string[] {
  return Object.keys(typed).flatMap((key) =>
    key.startsWith(`${name}.`) && typed[key] === 'yes' ? [key.slice(name.length + 1)] : [],
  );
}

/** Amounts typed beside the instalments of a field, each paid on the day. */
export function paymentsIn(name: string, typed: Typed, paidOn: string) {
  return Object.entries(typed).flatMap(([key, value]) => {
    const amountFen = fenOf(value);
    if (!key.startsWith(`${name}.`) || amountFen === undefined) return [];
    return [{ instalmentId: key.slice(name.length + 1), amountFen, paidOn }];
  });
}

/** Instalments typed line by line; a line without an amount is none. */
export function instalmentsIn(name: string, typed: Typed): { dueOn: string; amountFen: number }[] {
  return lineNumbers(name, typed).flatMap((line) => {
    const amountFen = fenOf(typed[`${name}.${line}.yuan`]);
    return amountFen === undefined ? [] : [{ dueOn: typed[`${name}.${line}.day`] ?? '', amountFen }];
  });
}

/** The lines of a field of instalments: those typed in, and at least two. */
export function lineNumbers(name: string, typed: Typed): number[] {
  const used = Object.keys(typed).flatMap((key) => (key.startsWith(`${name}.`) ? [Number(key.split('.')[1])] : []));
  return Array.from({ length: Math.max(2, ...used.map((line) => line + 1)) }, (_none, line) => line);
}

/** Instalments that are not paid yet, by whose they are and when they fall due. */
export function unpaid(obligations: readonly Obligation[], { dispute }: Scene): Choosable[] {
  return obligations.flatMap(({ partyId, instalments }) =>
    (instalments ?? [])
      .filter(({ amountFen, paidFen }) => paidFen < amountFen)
      .map(({ id, dueOn, amountFen, paidFen }) => {
        const words = `${nameOf(partyId, dispute.parties)} ${dueOn} ${((amountFen - paidFen) / 100).toFixed(2)}`;
        return { id, words: { zh: words, en: words } };
      }),
  );
}

/** The name of a party as it is shown to the viewer. */
export function nameOf(id: string | null | undefined, parties: Scene['dispute']['parties']): string {
  return parties?.nodes.find((party) => party.id === id)?.name ?? '—';
}
