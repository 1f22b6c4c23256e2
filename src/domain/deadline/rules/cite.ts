import type { Citation } from '../../../kernel/words.ts';

/** Sources of the rules by short code (or by title where there is none), with the year their version came into force. */
const versions = {
  CPL: '2024',
  'CPL-I': '2022',
  CC: '2021',
  LDMAL: '2008',
  'ARB-R': '2017',
  'NEG-R': '2012',
  'LDI-1': '2021',
  OMR: '2022',
  IM: '2016',
  JCR: '2011',
  PML: '2011',
  LCL: '2008',
  TUL: '2022',
  'UNION-S': '2021',
  'UNION-A': '2008',
  LAL: '2022',
  INSP: '2004',
  'INSP-R': '2005',
  WAGE: '2020',
  PET: '2022',
  TRANSF: '2020',
  PIL: '2020',
  PSG: '2019',
  JS: '2023',
  WII: '2011',
  '人社厅发〔2024〕4号': '2024',
  '国办发〔2020〕53号': '2020',
  集体合同规定: '2004',
  /** A local regulation of one province, taken as the default elsewhere until a jurisdiction states its own figure. */
  浙江省工会劳动法律监督地方性法规: '',
  DESIGN: '2026',
} as const;

/** A citation in the version this hub relies on; the article stays empty when the whole document is meant. */
export function cite(law: keyof typeof versions, article = ''): Citation {
  return { law, article, version: versions[law] };
}
