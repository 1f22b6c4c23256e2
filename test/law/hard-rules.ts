/** Where a rule is shown: a file, and words of the name of the test in it. */
export interface Proof {
  readonly file: string;
  readonly names: string;
}

/**
 * The twelve hard rules of privacy, in the order of the reference (§5.4), each with the tests that show it. A test that
 * is renamed or removed makes this list fail.
 */
export const hardRules: readonly { readonly rule: number; readonly says: string; readonly proofs: readonly Proof[] }[] =
  [
    {
      rule: 1,
      says: 'the mediation process is the mediators’ of the matter alone',
      proofs: [
        {
          file: 'test/policy/visibility-matrix.unit.test.ts',
          names: 'is open to the mediator of the matter, in full, and to nobody else',
        },
        {
          file: 'test/journeys/visibility-firewall.journey.test.ts',
          names: 'a mediator of another dispute at the same station sees nothing of this one',
        },
        { file: 'test/law/negative.journey.test.ts', names: 'titleOf(4)' },
      ],
    },
    {
      rule: 2,
      says: 'who mediated takes no other part in the matter',
      proofs: [
        {
          file: 'test/journeys/recusal.journey.test.ts',
          names: 'who mediated the matter is not given a mandate in it',
        },
      ],
    },
    {
      rule: 3,
      says: 'a tie is told before acceptance, parties object, the body or the court decides',
      proofs: [
        {
          file: 'test/journeys/recusal.journey.test.ts',
          names: 'is blocked until both sides agree in writing after they were told',
        },
        {
          file: 'test/journeys/recusal.journey.test.ts',
          names: 'is decided by the mediation body or the court that sent the matter',
        },
      ],
    },
    {
      rule: 4,
      says: 'nobody but the inspector can tell whether there is a whistle-blower',
      proofs: [
        { file: 'test/journeys/whistle-blower.journey.test.ts', names: '%s is told by no field of the graph' },
        {
          file: 'test/journeys/whistle-blower.journey.test.ts',
          names: 'is known to the inspector who handles the matter',
        },
      ],
    },
    {
      rule: 5,
      says: 'a minor has a guardian’s consent, no name in documents, and no mediation of child labour',
      proofs: [
        {
          file: 'test/journeys/rights/minors.journey.test.ts',
          names: 'of under fourteen needs the consent of the guardian',
        },
        {
          file: 'test/journeys/rights/minors.journey.test.ts',
          names: 'is not mediated about: it goes to the inspection',
        },
        { file: 'test/journeys/rights/minors.journey.test.ts', names: 'is not named in the title of a document' },
      ],
    },
    {
      rule: 6,
      says: 'sight is for a purpose, and ends thirty days after the loop is closed',
      proofs: [{ file: 'test/law/hard-rules.journey.test.ts', names: 'rule 6: ' }],
    },
    {
      rule: 7,
      says: 'consent is on record by recipient, purpose and category, and refusing it costs no service',
      proofs: [
        {
          file: 'test/journeys/rights/consent.journey.test.ts',
          names: 'names the body, the purpose and each category',
        },
        { file: 'test/journeys/rights/consent.journey.test.ts', names: 'keeps no service from the worker' },
        { file: 'test/journeys/rights/consent.journey.test.ts', names: 'ends the sight at the next request' },
      ],
    },
    {
      rule: 8,
      says: 'emergency access is approved by a second person, ends by itself and is told',
      proofs: [
        {
          file: 'test/journeys/rights/emergency.journey.test.ts',
          names: 'S70: opens the person and nothing of the matter',
        },
      ],
    },
    {
      rule: 9,
      says: 'nothing marked secret enters',
      proofs: [{ file: 'test/law/negative.journey.test.ts', names: 'titleOf(8)' }],
    },
    {
      rule: 10,
      says: 'the right to stay of a foreign worker is seen by nobody whom the matter does not need',
      proofs: [
        {
          file: 'test/journeys/scenario-b.journey.test.ts',
          names: 'papers that tell of the right to stay are seen by nobody',
        },
      ],
    },
    {
      rule: 11,
      says: 'a superior does not browse',
      proofs: [{ file: 'test/law/negative.journey.test.ts', names: 'titleOf(11)' }],
    },
    {
      rule: 12,
      says: 'small cells of statistics are suppressed; there are no statistics yet',
      proofs: [{ file: 'test/law/hard-rules.unit.test.ts', names: 'rule 12: ' }],
    },
  ];
