/** A clock a step must set running: rule, due date, and the nominal end where the due date was rolled. */
export interface ExpectedClock {
  readonly rule: string;
  readonly dueOn: string;
  readonly nominalEnd?: string;
  readonly uncertain?: boolean;
}

/** Scenario A, step by step: the dates the reference works out by hand. A step that is not listed starts no clock named there. */
export const flowerMarketDates: Readonly<Record<string, readonly ExpectedClock[]>> = {
  SA1: [
    { rule: 'COURT_DESIGNATE', dueOn: '2025-09-01' },
    { rule: 'COURT_DOCKET', dueOn: '2025-09-03' },
  ],
  SA2: [{ rule: 'ASSIGN_ACCEPT', dueOn: '2025-09-03' }],
  SA3: [
    { rule: 'ASK_OTHER', dueOn: '2025-09-04' },
    { rule: 'PRESUIT_30', dueOn: '2025-10-09', nominalEnd: '2025-10-01' },
  ],
  SA5: [{ rule: 'JC_APPLY', dueOn: '2025-10-09', nominalEnd: '2025-10-08' }],
  SA6: [{ rule: 'JC_ACCEPT', dueOn: '2025-09-15', nominalEnd: '2025-09-13' }],
  SA7: [
    { rule: 'SPECIAL_30', dueOn: '2025-10-11' },
    { rule: 'JC_REVIEW_15', dueOn: '2025-09-26' },
  ],
  SA8: [
    { rule: 'JC_OBJECT', dueOn: '2025-10-09', nominalEnd: '2025-10-03' },
    // Runs from the last instalment, so it is known as soon as the ruling makes the agreement enforceable.
    { rule: 'ENF_2Y', dueOn: '2027-10-15', uncertain: true },
  ],
  SA10: [{ rule: 'ENF_NOTICE', dueOn: '2025-10-30' }],
};

/** Scenario C, likewise. */
export const warehouseDates: Readonly<Record<string, readonly ExpectedClock[]>> = {
  SC1: [{ rule: 'LA_DECIDE', dueOn: '2025-11-10' }],
  SC2: [{ rule: 'LA_ASSIGN', dueOn: '2025-11-10', nominalEnd: '2025-11-08' }],
  SC3: [{ rule: 'ARB_DOCKET', dueOn: '2025-11-17' }],
  SC4: [
    { rule: 'ARB_COPY', dueOn: '2025-11-19' },
    { rule: 'ARB_TRIBUNAL', dueOn: '2025-11-19' },
    { rule: 'ARB_AWARD', dueOn: '2025-12-29', nominalEnd: '2025-12-27' },
  ],
  SC5: [{ rule: 'ARB_ANSWER', dueOn: '2025-11-28' }],
  SC7: [{ rule: 'SUIT_15', dueOn: '2026-01-04', nominalEnd: '2026-01-01' }],
  SC8: [{ rule: 'ENF_2Y', dueOn: '2028-01-17', nominalEnd: '2028-01-15', uncertain: true }],
  SC9: [
    { rule: 'ENF_NOTICE', dueOn: '2026-01-29' },
    { rule: 'ENF_6M', dueOn: '2026-07-20', nominalEnd: '2026-07-19' },
  ],
};

/** Scenario B, likewise; its days are played in the order of the calendar. */
export const driverDates: Readonly<Record<string, readonly ExpectedClock[]>> = {
  SB1: [{ rule: 'HOT_CONTACT', dueOn: '2026-05-07' }],
  SB2: [{ rule: 'ONESTOP_15', dueOn: '2026-05-21' }],
  SB4: [{ rule: 'JC_APPLY', dueOn: '2026-06-29', nominalEnd: '2026-06-27' }],
  SB8: [{ rule: 'CB_REPLY', dueOn: '2026-06-22', nominalEnd: '2026-06-21' }],
  SB5: [{ rule: 'JC_ACCEPT', dueOn: '2026-06-08', nominalEnd: '2026-06-06' }],
  SB6: [{ rule: 'SPECIAL_30', dueOn: '2026-07-06', nominalEnd: '2026-07-05' }],
  SB7: [{ rule: 'JC_OBJECT', dueOn: '2026-07-03' }],
  SB9: [{ rule: 'CB_SUBMIT', dueOn: '2026-07-20' }],
  SB9b: [{ rule: 'CB_EFFECT', dueOn: '2026-08-03', nominalEnd: '2026-08-01' }],
};
