/** One period of the law's table, as read there and apart from `src`. */
export interface CatalogueRow {
  readonly id: string;
  /** Negative where clear days are counted back from an event. */
  readonly amount: number;
  readonly unit: 'd' | 'wd' | 'm' | 'y' | 'h';
  /** Y rolls; everything else does not. */
  readonly rolls: boolean;
  /** Longest extension: 0 none, `Infinity` no cap; in the rule's days, for months in months. */
  readonly extension: number;
  /** Whose word lengthens it; null where nothing does. */
  readonly extensionBy: string | null;
  /** Whether some intervals are not counted. */
  readonly pauses: boolean;
  /** S duty of an authority, P period of a party, C customary. */
  readonly nature: string;
  readonly mark: string;
  /** Law and article, each as one text; empty where the table names a habit. */
  readonly basis: readonly string[];
}

// id | amount and unit | roll | extension and who gives it | excluded time | nature | mark | basis
const table = `
COURT_DESIGNATE     | 3wd  | - | -               | - | S | SURE     | OMR 10
PARTIES_CHOOSE      | 2wd  | - | -               | - | P | SURE     | OMR 10
ASSIGN_ACCEPT       | 3wd  | - | -               | - | S | SURE     | OMR 12
ASK_OTHER           | 3wd  | - | -               | - | S | SURE     | OMR 15
PRESUIT_30          | 30d  | Y | any ALL_PARTIES | x | S | SURE     | OMR 24-26; IM 27
ENTRUST_15          | 15d  | Y | any ALL_PARTIES | x | S | SURE     | OMR 24; IM 27
ENTRUST_7           | 7d   | Y | any ALL_PARTIES | x | S | SURE     | OMR 24; IM 27
JC_APPLY            | 30d  | Y | -               | - | P | SURE     | CPL 205; PML 33
JC_ACCEPT           | 3d   | Y | -               | - | S | SURE     | JCR 4
JC_REVIEW_15        | 15d  | Y | 10 PRESIDENT    | x | S | SURE     | JCR 5
SPECIAL_30          | 30d  | Y | any PRESIDENT   | - | S | SURE     | CPL 187
JC_OBJECT           | 15d  | Y | -               | - | P | SURE     | CPL-I 372
JC_OBJECT_3P        | 6m   | Y | -               | - | P | SURE     | CPL-I 372
PO_NOTIFY           | 5d   | Y | -               | - | S | SURE     | CPL 226; CPL-I 427
PO_ISSUE            | 15d  | Y | -               | - | S | SURE     | CPL 227
PO_OBJECT           | 15d  | Y | any COURT       | - | P | SURE     | CPL 227
PO_UNDELIV          | 30d  | Y | -               | - | S | SURE     | CPL-I 430
PO_DECLINE_SUIT     | 7d   | Y | -               | - | P | SURE     | CPL-I 438-439
MED_15              | 15d  | Y | -               | - | P | SURE     | LDMAL 14
ENT_ACCEPT          | 3wd  | - | -               | - | S | SURE     | NEG-R 22
NEG_REPLY           | 5d   | Y | any ALL_PARTIES | - | P | SURE     | NEG-R 10
ONESTOP_15          | 15d  | Y | 15 ALL_PARTIES  | - | S | SURE     | 人社厅发〔2024〕4号
ARB_LIMIT           | 1y   | Y | -               | x | P | SURE     | LDMAL 27
ARB_DOCKET          | 5wd  | - | -               | x | S | SURE     | LDMAL 29; ARB-R
ARB_COPY            | 5wd  | - | -               | - | S | SURE     | LDMAL 30
ARB_ANSWER          | 10wd | - | -               | - | P | SURE     | LDMAL 30
ARB_TRIBUNAL        | 5wd  | - | -               | - | S | SURE     | LDMAL 32
ARB_HEARING_NOTICE  | -5wd | - | -               | - | S | SURE     | LDMAL 35
ARB_ADJOURN         | -3wd | - | -               | - | P | SURE     | LDMAL 35
ARB_AWARD           | 45d  | Y | 15 HEAD         | x | S | SURE     | LDMAL 43; ARB-R 45-47
ARB_ENTRUST_10      | 10wd | - | -               | - | S | SURE     | ARB-R 70
ARBREV_APPLY        | 15d  | Y | -               | - | P | SURE     | NEG-R 27; ARB-R 74
ARBREV_5            | 5wd  | - | 5 HEAD          | - | S | SURE     | ARB-R 76
SUIT_15             | 15d  | Y | any COURT       | - | P | SURE     | LDMAL 48; LDMAL 50
SETASIDE_30         | 30d  | Y | any COURT       | - | P | SURE     | LDMAL 49
SETASIDE_SUIT_15    | 15d  | Y | -               | - | P | SURE     | LDMAL 49
COURT_DOCKET        | 7d   | Y | -               | x | S | SURE     | CPL 126
COURT_COPY          | 5d   | Y | -               | - | S | SURE     | CPL 128
COURT_ANSWER        | 15d  | Y | -               | - | P | SURE     | CPL 128
TRIAL_ORD           | 6m   | Y | 6 PRESIDENT     | x | S | SURE     | CPL 152
TRIAL_SIMPLE        | 3m   | Y | 1 PRESIDENT     | x | S | SURE     | CPL 164
TRIAL_SMALL         | 2m   | Y | 1 PRESIDENT     | x | S | SURE     | CPL 168
APPEAL_J15          | 15d  | Y | any COURT       | - | P | SURE     | CPL 171
APPEAL_R10          | 10d  | Y | any COURT       | - | P | SURE     | CPL 171
SECOND_3M           | 3m   | Y | any PRESIDENT   | - | S | SURE     | CPL 183
PRESERVE_48H        | 48h  | N | -               | - | S | SURE     | CPL 103-104; CPL-I 125
PRESERVE_SUE        | 30d  | Y | -               | - | P | SURE     | CPL 104
PRESERVE_ENF        | 3m   | Y | -               | - | P | SURE     | LDI-1 49
OBSTACLE_10         | 10d  | Y | -               | - | P | SURE     | CPL 86
PUBLIC_NOTICE       | 30d  | Y | -               | - | S | SURE     | CPL 95
ENF_2Y              | 2y   | Y | -               | x | P | SURE     | CPL 250
ENF_NOTICE          | 10d  | Y | -               | - | S | SURE     | CPL-I 480
ENF_6M              | 6m   | Y | -               | - | P | SURE     | CPL 237
ENF_OBJECT_15       | 15d  | Y | -               | - | S | SURE     | CPL 236
ENF_REVIEW_10       | 10d  | Y | -               | - | P | SURE     | CPL 236
NOEXEC_SUE_30       | 30d  | Y | -               | - | P | SURE     | LDI-1 24
LA_DECIDE           | 7d   | Y | -               | x | S | SURE     | LAL 43
LA_ASSIGN           | 3d   | Y | -               | - | S | SURE     | LAL 43
LA_OBJECT           | 5d   | Y | -               | - | S | SURE     | LAL 49
INSP_ACCEPT         | 5wd  | - | -               | - | S | TO_CHECK | INSP-R 18
INSP_60             | 60wd | - | 30 HEAD         | - | S | SURE     | INSP 17
INSP_DECIDE         | 15wd | - | -               | - | S | TO_CHECK | INSP-R
INSP_2Y             | 2y   | - | -               | - | S | SURE     | INSP 20
UNION_OPINION_REPLY | 15wd | - | -               | - | C | TO_CHECK | 浙江省工会劳动法律监督地方性法规 22
UNION_SUG_DEPT      | 5wd  | - | -               | - | C | TO_CHECK | -
PET_FORWARD         | 15d  | Y | -               | - | S | SURE     | PET 22; PET 23
PET_TELL            | 15d  | Y | -               | - | S | SURE     | PET 22; PET 23
PET_OBJECT          | 5wd  | - | -               | - | S | SURE     | PET 23
PET_DONE            | 60d  | Y | 30 HEAD         | x | S | SURE     | PET 34
PET_REVIEW_ASK      | 30d  | Y | -               | - | P | SURE     | PET 35; PET 36
PET_REVIEW_DO       | 30d  | Y | -               | x | S | SURE     | PET 35; PET 36
PROC_2M             | 2m   | Y | -               | - | S | SURE     | PSG; PIL 21
JUD_2M              | 2m   | Y | -               | - | S | TO_CHECK | JS
TR_DECIDE           | 3d   | Y | -               | - | S | TO_CHECK | TRANSF
TR_SEND             | 24h  | N | -               | - | S | TO_CHECK | TRANSF
TR_POLICE           | 3d   | Y | -               | - | S | TO_CHECK | TRANSF
CB_REPLY            | 20d  | Y | -               | - | P | TO_CHECK | 集体合同规定 32
CB_SUBMIT           | 10d  | Y | -               | - | S | TO_CHECK | 集体合同规定 42
CB_EFFECT           | 15d  | Y | -               | - | S | SURE     | LCL 54
LCL50_TRANSFER      | 15d  | Y | -               | - | S | SURE     | LCL 50
WII_EMPLOYER        | 30d  | Y | any AUTHORITY   | - | P | SURE     | WII 17
WII_WORKER          | 1y   | Y | -               | x | P | SURE     | WII 17
WII_DECIDE          | 60d  | Y | -               | x | S | SURE     | WII 20
HOT_CONTACT         | 2wd  | - | -               | - | C | TO_CHECK | -
MI_ORAL             | 1h   | N | -               | - | C | TO_CHECK | -
MI_WRITTEN          | 2h   | N | -               | - | C | TO_CHECK | -
MI_FOLLOW           | 24h  | N | -               | - | C | TO_CHECK | -
`;

/** The table of periods, one row for each name; a cell that names three periods became three rows. */
export const ruleCatalogue: readonly CatalogueRow[] = readRows(table);

/** Names in the order of the table; how many rules there are to check is a fact of the table and not of the tests. */
export const ruleIds: readonly string[] = ruleCatalogue.map(({ id }) => id);

/** Reads rows of the form above; the last two cells may be missing. */
export function readRows(text: string): CatalogueRow[] {
  return text.trim().split('\n').map(readRow);
}

function readRow(line: string): CatalogueRow {
  const cells = line.split('|').map((cell) => cell.trim());
  const [id = '', period = '', roll, extension = '-', excluded, nature = '', mark = '', basis = '-'] = cells;
  const [most = '-', extensionBy = null] = extension.split(' ');
  return {
    id,
    amount: Number.parseFloat(period),
    unit: period.replace(/[-\d.]/g, '') as CatalogueRow['unit'],
    rolls: roll === 'Y',
    extension: most === 'any' ? Infinity : Number(most === '-' ? 0 : most),
    extensionBy,
    pauses: excluded === 'x',
    nature,
    mark,
    basis: basis === '-' ? [] : basis.split('; '),
  };
}
