import { createContext, use, useState, type ReactNode } from 'react';
import type { InboxFilterInput } from '../../../schema/client/console/graphql.ts';

/** What the boxes are narrowed by, as it stands in its fields; empty texts narrow nothing. */
export interface FilterFields {
  readonly kind: string;
  readonly cause: string;
  readonly region: string;
  readonly dueBy: string;
}

const none: FilterFields = { kind: '', cause: '', region: '', dueBy: '' };

interface Filtered {
  readonly fields: FilterFields;
  readonly set: (more: Partial<FilterFields>) => void;
  readonly clear: () => void;
}

const FilterContext = createContext<Filtered>({ fields: none, set: () => undefined, clear: () => undefined });

/** Holds one filter for all boxes, from sign-in to sign-out: going to the next box does not lose it. */
export function Filtering({ children }: { children: ReactNode }) {
  const [fields, setFields] = useState(none);
  const set = (more: Partial<FilterFields>) => setFields((before) => ({ ...before, ...more }));
  return <FilterContext value={{ fields, set, clear: () => setFields(none) }}>{children}</FilterContext>;
}

/** The filter and how to change it. */
export function useFilter(): Filtered {
  return use(FilterContext);
}

/** The filter as the hub takes it, for lists and counts alike; null where nothing narrows. */
export function filterOf({ kind, cause, region, dueBy }: FilterFields): InboxFilterInput | null {
  const filter = {
    ...(kind ? { kinds: [kind] } : {}),
    ...(cause ? { causes: [cause] } : {}),
    ...(isRegion(region) ? { regionPrefix: region } : {}),
    ...(dueBy ? { dueBy } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** Whether these are the leading digits of a region code. */
export function isRegion(text: string): boolean {
  return /^\d{1,12}$/.test(text);
}
