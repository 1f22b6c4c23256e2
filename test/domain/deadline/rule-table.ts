/** How the law's table of periods reads, copied by hand and apart from `src`: the oracle counts from this. */
export interface TableRow {
  readonly id: string;
  readonly amount: number;
  readonly unit: 'd' | 'wd' | 'm' | 'y' | 'h';
  /** Y rolls; everything else does not. */
  readonly rolls: boolean;
  /** Longest extension: 0 none, `Infinity` no cap; in the rule's days, for months in months. */
  readonly extension: number;
  /** Whether some intervals are not counted. */
  readonly pauses: boolean;
  /** S duty of an authority, P period of a party, C customary. */
  readonly nature: string;
}

// id | amount and unit | roll | extension | excluded time | nature
const table = `
COURT_DESIGNATE     | 3wd  | - | -   | - | S
PARTIES_CHOOSE      | 2wd  | - | -   | - | P
ASSIGN_ACCEPT       | 3wd  | - | -   | - | S
ASK_OTHER           | 3wd  | - | -   | - | S
PRESUIT_30          | 30d  | Y | any | x | S
ENTRUST_15          | 15d  | Y | any | x | S
ENTRUST_7           | 7d   | Y | any | x | S
JC_APPLY            | 30d  | Y | -   | - | P
JC_ACCEPT           | 3d   | Y | -   | - | S
JC_REVIEW_15        | 15d  | Y | 10  | x | S
SPECIAL_30          | 30d  | Y | any | - | S
JC_OBJECT           | 15d  | Y | -   | - | P
JC_OBJECT_3P        | 6m   | Y | -   | - | P
PO_NOTIFY           | 5d   | Y | -   | - | S
PO_ISSUE            | 15d  | Y | -   | - | S
PO_OBJECT           | 15d  | Y | any | - | P
PO_UNDELIV          | 30d  | Y | -   | - | S
PO_DECLINE_SUIT     | 7d   | Y | -   | - | P
MED_15              | 15d  | Y | -   | - | P
ENT_ACCEPT          | 3wd  | - | -   | - | S
NEG_REPLY           | 5d   | Y | any | - | P
ONESTOP_15          | 15d  | Y | 15  | - | S
ARB_LIMIT           | 1y   | Y | -   | x | P
ARB_DOCKET          | 5wd  | - | -   | x | S
ARB_COPY            | 5wd  | - | -   | - | S
ARB_ANSWER          | 10wd | - | -   | - | P
ARB_TRIBUNAL        | 5wd  | - | -   | - | S
ARB_HEARING_NOTICE  | -5wd | - | -   | - | S
ARB_ADJOURN         | -3wd | - | -   | - | P
ARB_AWARD           | 45d  | Y | 15  | x | S
ARB_ENTRUST_10      | 10wd | - | -   | - | S
ARBREV_APPLY        | 15d  | Y | -   | - | P
ARBREV_5            | 5wd  | - | 5   | - | S
SUIT_15             | 15d  | Y | any | - | P
SETASIDE_30         | 30d  | Y | any | - | P
SETASIDE_SUIT_15    | 15d  | Y | -   | - | P
COURT_DOCKET        | 7d   | Y | -   | x | S
COURT_COPY          | 5d   | Y | -   | - | S
COURT_ANSWER        | 15d  | Y | -   | - | P
TRIAL_ORD           | 6m   | Y | 6   | x | S
TRIAL_SIMPLE        | 3m   | Y | 1   | x | S
TRIAL_SMALL         | 2m   | Y | 1   | x | S
APPEAL_J15          | 15d  | Y | any | - | P
APPEAL_R10          | 10d  | Y | any | - | P
SECOND_3M           | 3m   | Y | any | - | S
SECOND_RULING_30    | 30d  | Y | -   | - | S
PRESERVE_48H        | 48h  | N | -   | - | S
PRESERVE_SUE        | 30d  | Y | -   | - | P
PRESERVE_ENF        | 3m   | Y | -   | - | P
OBSTACLE_10         | 10d  | Y | -   | - | P
PUBLIC_NOTICE       | 30d  | Y | -   | - | S
ENF_2Y              | 2y   | Y | -   | x | P
ENF_NOTICE          | 10d  | Y | -   | - | S
ENF_6M              | 6m   | Y | -   | - | P
ENF_OBJECT_15       | 15d  | Y | -   | - | S
ENF_REVIEW_10       | 10d  | Y | -   | - | P
NOEXEC_SUE_30       | 30d  | Y | -   | - | P
LA_DECIDE           | 7d   | Y | -   | x | S
LA_ASSIGN           | 3d   | Y | -   | - | S
LA_OBJECT           | 5d   | Y | -   | - | S
INSP_ACCEPT         | 5wd  | - | -   | - | S
INSP_60             | 60wd | - | 30  | - | S
INSP_DECIDE         | 15wd | - | -   | - | S
INSP_2Y             | 2y   | - | -   | - | S
UNION_OPINION_REPLY | 15wd | - | -   | - | C
UNION_SUG_DEPT      | 5wd  | - | -   | - | C
UNION_SUG_REPLY     | 15wd | - | -   | - | C
PET_FORWARD         | 15d  | Y | -   | - | S
PET_TELL            | 15d  | Y | -   | - | S
PET_OBJECT          | 5wd  | - | -   | - | S
PET_DONE            | 60d  | Y | 30  | x | S
PET_REVIEW_ASK      | 30d  | Y | -   | - | P
PET_REVIEW_DO       | 30d  | Y | -   | x | S
PROC_2M             | 2m   | Y | -   | - | S
PROC_URGENT_15      | 15d  | Y | -   | - | S
JUD_2M              | 2m   | Y | -   | - | S
TR_DECIDE           | 3d   | Y | -   | - | S
TR_SEND             | 24h  | N | -   | - | S
TR_POLICE           | 3d   | Y | -   | - | S
CB_REPLY            | 20d  | Y | -   | - | P
CB_SUBMIT           | 10d  | Y | -   | - | S
CB_EFFECT           | 15d  | Y | -   | - | S
LCL50_TRANSFER      | 15d  | Y | -   | - | S
WII_EMPLOYER        | 30d  | Y | any | - | P
WII_WORKER          | 1y   | Y | -   | x | P
WII_DECIDE          | 60d  | Y | -   | x | S
WII_SIMPLE_15       | 15d  | Y | -   | x | S
HOT_CONTACT         | 2wd  | - | -   | - | C
MI_ORAL             | 1h   | N | -   | - | C
MI_WRITTEN          | 2h   | N | -   | - | C
MI_FOLLOW           | 24h  | N | -   | - | C
EW_ORANGE           | 24h  | N | -   | - | C
EW_YELLOW           | 2wd  | - | -   | - | C
EW_BLUE             | 5wd  | - | -   | - | C
HOT_TIER_1          | 5wd  | - | -   | - | C
HOT_TIER_2          | 10wd | - | -   | - | C
HOT_TIER_3          | 15wd | - | -   | - | C
UNION_REMINDER_10   | 10wd | - | -   | - | C
CLUE_ACK_5          | 5wd  | - | -   | - | C
CLUE_FEEDBACK_30    | 30d  | Y | -   | - | C
SUPPORT_REVIEW_15   | 15d  | Y | -   | - | C
INDUSTRY_PLAN_5     | 5wd  | - | -   | - | C
INDUSTRY_RESULT_15  | 15wd | - | -   | - | C
SOCIAL_60           | 60wd | - | -   | - | C
ASSIST_5            | 5wd  | - | -   | - | C
INSP_REDIRECT_5     | 5wd  | - | -   | - | C
JOINT_RED_24        | 24h  | N | -   | - | C
JOINT_3             | 3wd  | - | -   | - | C
FOLLOW_UP_30        | 30d  | Y | -   | - | C
FOLLOW_UP_180       | 180d | Y | -   | - | C
SAME_DAY            | 0wd  | - | -   | - | C
`;

export const ruleTable: readonly TableRow[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', period = '', roll, extension, excluded, nature = ''] = line.split('|').map((cell) => cell.trim());
    return {
      id,
      amount: Number.parseInt(period, 10),
      unit: period.replace(/[-\d]/g, '') as TableRow['unit'],
      rolls: roll === 'Y',
      extension: extension === 'any' ? Infinity : Number(extension === '-' ? 0 : extension),
      pauses: excluded === 'x',
      nature,
    };
  });
