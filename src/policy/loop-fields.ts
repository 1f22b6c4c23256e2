/** Fields of what tells of closed loops and accountability; each stands below a field of the dispute that is cut. */
export const loopFields = {
  Holding: { agency: 'F0', from: 'F0', to: 'F0' },
  HoldingTime: { agency: 'F0', heldSeconds: 'F0', owedSeconds: 'F0', differences: 'F0' },
  HoldingDifference: {
    sort: 'F0',
    words: 'F0',
    from: 'F0',
    to: 'F0',
    seconds: 'F0',
    holder: 'F0',
    rules: 'F0',
  },
  OpenLoop: {
    referral: 'ROWS',
    referralId: 'ROWS',
    agency: 'ROWS',
    step: 'ROWS',
    title: 'ROWS',
    since: 'ROWS',
    until: 'ROWS',
    rule: 'ROWS',
  },
  StuckLoops: { checkedAt: 'OPEN', found: 'ROWS' },
  StuckLoop: {
    pattern: 'ROWS',
    title: 'ROWS',
    fix: 'ROWS',
    by: 'ROWS',
    dispute: 'ROWS',
    referral: 'ROWS',
    since: 'ROWS',
  },
} as const;
