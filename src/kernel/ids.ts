/** What an id stands for; the prefix makes every id tell its own type, so `node(id)` needs no table. */
export const idPrefixes = {
  agency: 'agy',
  staff: 'stf',
  systemClient: 'cli',
  clientKey: 'cky',
  staffChange: 'sch',
  dispute: 'dsp',
  party: 'pty',
  claim: 'clm',
  participation: 'ptn',
  consent: 'cns',
  referral: 'ref',
  deadline: 'ddl',
  document: 'doc',
  note: 'not',
  notice: 'ntc',
  obligation: 'obl',
  instalment: 'ins',
  fact: 'fct',
  workerOutcome: 'wko',
  disputeLink: 'dlk',
  duplicateProposal: 'dup',
  disputeMerge: 'mrg',
  courtCase: 'cas',
  courtNumber: 'cno',
  courtService: 'csv',
  courtEntry: 'cen',
  courtObjection: 'cob',
  preservation: 'prs',
  suggestion: 'jsg',
  mediation: 'med',
  unionAid: 'uad',
  visit: 'vst',
  arbitration: 'arb',
  support: 'sup',
  aidFile: 'aid',
  arbitrationService: 'ars',
  arbitrationHearing: 'arh',
  arbitrationAward: 'awd',
  arbitratorRecusal: 'rec',
  agreementReview: 'rev',
  advanceRuling: 'adv',
  aidStep: 'ast',
  inspection: 'isp',
  inspectionOrder: 'ior',
  informant: 'inf',
  crimeTransfer: 'crt',
  insuranceTransfer: 'sit',
  injuryRecognition: 'inj',
  jointHandling: 'jnt',
  jointMember: 'jmb',
  jointAction: 'jac',
  hotlineOrder: 'hot',
  consultation: 'csl',
  negotiation: 'neg',
  supervisionLetter: 'svl',
  warning: 'wrn',
  incidentReport: 'inc',
  visitTask: 'vtk',
  clue: 'clu',
  procuratorialSuggestion: 'psg',
  desk: 'dsk',
  mandate: 'mnd',
  representationChange: 'rpc',
  conflict: 'cfl',
  sharingAgreement: 'shr',
  referralRequest: 'rrq',
  dataKey: 'dky',
  legalHold: 'lgh',
  erasure: 'ers',
  consentOverride: 'cov',
  seal: 'sea',
  emergencyAccess: 'emg',
  rightsNotice: 'rnt',
  correction: 'cor',
  exportJob: 'exp',
  joinApplication: 'jap',
  joinStep: 'jst',
  webhookEndpoint: 'whe',
  webhookKey: 'whk',
  webhookTest: 'wht',
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Makes a fresh id of the given kind. Ids sort by the moment they were made. */
export type NewId = (kind: IdKind) => string;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An id maker: prefix, underscore, 26 characters of Crockford base 32 (50 bits of milliseconds, 80 of randomness). Ids
 * made in the same millisecond count up, so that ids always sort in the order they were made.
 *
 * @param now    milliseconds since 1970, read at each call
 * @param random fills an array with random bytes
 */
export function idMaker(now: () => number, random: (bytes: Uint8Array) => Uint8Array): NewId {
  let last = -1;
  let digits: number[] = [];
  return (kind) => {
    const time = Math.max(now(), last);
    if (time === last) countUp(digits);
    else digits = [...random(new Uint8Array(16))].map((byte) => byte & 31);
    last = time;
    return `${idPrefixes[kind]}_${timePart(time)}${digits.map((digit) => alphabet[digit]).join('')}`;
  };
}

/** Adds one to a number of base 32; the most significant digit stands first. */
function countUp(digits: number[]): void {
  for (let place = digits.length - 1; place >= 0; place -= 1) {
    digits[place] = (digits[place]! + 1) & 31;
    if (digits[place] !== 0) return;
  }
}

/** The kind an id speaks of, or null when the text is not an id of ours. */
export function idKindOf(id: string): IdKind | null {
  if (!/^[a-z]{3}_[0-9a-z_-]{1,60}$/.test(id)) return null;
  return kindByPrefix.get(id.slice(0, 3)) ?? null;
}

const kindByPrefix = new Map(Object.entries(idPrefixes).map(([kind, prefix]) => [prefix as string, kind as IdKind]));

function timePart(milliseconds: number): string {
  let text = '';
  for (let rest = milliseconds, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) text = alphabet[rest % 32] + text;
  return text;
}
