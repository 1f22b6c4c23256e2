/** A text people see: Chinese first, English second, both always present. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Things one after another, as each language lists them; a dash where there are none. */
export function listed(things: readonly Words[]): Words {
  return { zh: things.map(({ zh }) => zh).join('、') || '—', en: things.map(({ en }) => en).join('; ') || '—' };
}

/** How sure the project is of a rule: checked law, law still to be checked, or a product decision. */
export type Mark = 'SURE' | 'TO_CHECK' | 'DESIGN';

/** Where a rule comes from: the short code of the source, its article, and the version in force. */
export interface Citation {
  /** Short code of the law or document, e.g. `CPL`, `OMR`, `LDMAL`; `DESIGN` for a product decision. */
  readonly law: string;
  /** Article or clause, e.g. `125`, `24-26`; empty when the whole document is meant. */
  readonly article: string;
  /** Year of the version relied on, e.g. `2024`. */
  readonly version: string;
}
