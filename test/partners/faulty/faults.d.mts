/** A fault of a partner: the code that names it, and the scenarios it fails in. */
export interface Fault {
  readonly code: string;
  readonly scenarios: readonly string[];
  readonly breaks: (partner: object) => void;
}

export const faults: Readonly<Record<string, Fault>>;
