/** Tables of the union's own records. */
export type UnionTable =
  'hotlineOrder' | 'consultation' | 'negotiation' | 'supervisionLetter' | 'warning' | 'incidentReport' | 'visitTask';

/** Tables of the procuratorate's own records. */
export type ProcuratorateTable = 'clue' | 'procuratorialSuggestion';
