import { type CatalogueRow, readRows, ruleCatalogue } from '../../law/rule-catalogue.ts';

/** How the periods read, copied by hand and apart from `src`: the oracle counts from this. */
export type TableRow = CatalogueRow;

// What the law's table holds in a second figure of a row, and the product's own periods.
// id | amount and unit | roll | extension | excluded time | nature
const others = `
SECOND_RULING_30    | 30d  | Y | -   | - | S
UNION_SUG_REPLY     | 15wd | - | -   | - | C
PROC_URGENT_15      | 15d  | Y | -   | - | S
WII_SIMPLE_15       | 15d  | Y | -   | x | S
MI_ACK              | 0.5h | N | -   | - | C
TR_REVIEW           | 3d   | Y | -   | - | S
EW_ORANGE           | 24h  | N | -   | - | C
EW_YELLOW           | 2wd  | - | -   | - | C
EW_BLUE             | 5wd  | - | -   | - | C
HOT_TIER_1          | 5wd  | - | 5   | - | C
HOT_TIER_2          | 10wd | - | 10  | - | C
HOT_TIER_3          | 15wd | - | 15  | - | C
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
HOT_PRINTED         | 0d   | - | any | - | C
SAME_DAY            | 0wd  | - | -   | - | C
`;

export const ruleTable: readonly TableRow[] = [...ruleCatalogue, ...readRows(others)];
