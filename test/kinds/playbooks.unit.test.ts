import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { playbookFaults } from '../../src/domain/playbook/playbook-faults.ts';
import type { Playbook, PlaybookStep } from '../../src/domain/playbook/playbook.ts';
import { isDeadEnd, waysOn } from '../../src/domain/playbook/ways-on.ts';
import { discoverPlaybooks, getKind, playbooks, referralKinds } from '../../src/kinds/index.ts';

const folder = join(import.meta.dirname, '../../src/kinds/playbooks');
const named = [...playbooks].map(([name, playbook]) => [name, playbook] as const);
const steps = named.flatMap(([name, playbook]) => playbook.steps.map((step) => [name, step.kind, step] as const));
const ways = steps.flatMap(([name, kind, step]) =>
  step.follows.flatMap((way) => way.outcomes.map((outcome) => [name, `${way.kind} ${outcome}`, kind, way] as const)),
);

describe('the folder of routes', () => {
  test('holds the four routes the partners speak of', () => {
    expect([...playbooks.values()].map(({ title }) => title.zh).sort()).toEqual(
      expect.arrayContaining(['一函两书', '支持起诉', '法律援助转介', '诉调对接']),
    );
  });

  test.each(named)('%s stands in the file of its name and has no fault', (name, playbook) => {
    expect(readdirSync(folder)).toContain(`${name.toLowerCase().replaceAll('_', '-')}.playbook.ts`);
    expect(playbookFaults(playbook, referralKinds)).toEqual([]);
  });
});

describe('every step of every route', () => {
  test.each(ways)(
    '%s: after %s, %s is offered by the kind, or the route says why it is not',
    (_name, what, kind, way) => {
      const outcome = getKind(way.kind).outcomes[what.split(' ')[1]!]!;
      const isOffered = outcome.offers?.includes(kind) ?? false;
      expect(isOffered).toBe(way.whyNotOffered === undefined);
    },
  );

  test.each(steps)('%s: %s can be sent by those named, with papers its kind asks for', (_name, code, step) => {
    const kind = getKind(code);
    expect(kind.from).toEqual(expect.arrayContaining([...step.from]));
    expect(kind.to).toEqual(expect.arrayContaining([...step.to]));
    expect(step.documents).toEqual(expect.arrayContaining([...kind.packet.documents]));
  });

  test.each(named)(
    '%s leaves nobody standing: each outcome settles, leads on or says what is next',
    (_name, playbook) => {
      for (const step of playbook.steps) {
        expect(waysOn(playbook, step, getKind(step.kind)).filter(isDeadEnd)).toEqual([]);
      }
    },
  );
});

const route = playbooks.get('SUPPORTED_SUIT')!;
const [clue, support, suit, enforcement] = route.steps as [PlaybookStep, PlaybookStep, PlaybookStep, PlaybookStep];
const withStep = (step: PlaybookStep): Playbook => ({
  ...route,
  steps: route.steps.map((each) => (each.kind === step.kind ? step : each)),
});
const words = { zh: '理由', en: 'Reason' };

const broken: readonly (readonly [string, Playbook, string])[] = [
  [
    'a kind nobody declared',
    { ...route, steps: [...route.steps, { ...suit, kind: 'R99' }] },
    'R99: there is no such kind',
  ],
  [
    'a hand-off that is not offered',
    withStep({ ...support, follows: [{ kind: 'R26', outcomes: ['FILED'] }] }),
    'R27: R26 FILED does not offer it',
  ],
  [
    'an excuse that is not needed',
    withStep({ ...suit, follows: [{ ...suit.follows[0]!, whyNotOffered: words }] }),
    'R18: R27 OPINION_ISSUED does offer it',
  ],
  [
    'an outcome nobody declared',
    withStep({ ...support, follows: [{ kind: 'R26', outcomes: ['WON'] }] }),
    'R27: R26 WON is no outcome',
  ],
  [
    'a step after one it has not',
    withStep({ ...suit, follows: [{ kind: 'R15', outcomes: ['REFUSED'] }] }),
    'R18: it follows R15, which the route has not',
  ],
  ['a sender the kind does not let send', withStep({ ...suit, from: ['UNION', 'TAX'] }), 'R18: TAX may not send it'],
  ['a receiver the kind does not know', withStep({ ...suit, to: ['TAX'] }), 'R18: TAX does not receive it'],
  [
    'a sender who never had the matter',
    withStep({ ...enforcement, from: ['LAW_FIRM'] }),
    'R33: nobody who had R18 sends it',
  ],
  [
    'an agency type nobody declared',
    withStep({ ...suit, from: ['KING' as never] }),
    'R18: there is no agency type KING',
  ],
  ['a post nobody declared', withStep({ ...suit, posts: ['KING' as never] }), 'R18: there is no post KING'],
  [
    'a document nobody declared',
    withStep({ ...suit, documents: [...suit.documents, 'POEM' as never] }),
    'R18: there is no document POEM',
  ],
  ['a paper forgotten', withStep({ ...suit, documents: ['COMPLAINT', 'EVIDENCE'] }), 'R18: it goes without MANDATE'],
  [
    'every one of several papers forgotten',
    withStep({ ...suit, documents: ['COMPLAINT', 'MANDATE'] }),
    'R18: it goes without any of AWARD',
  ],
  [
    'a clock the kind does not touch',
    withStep({ ...suit, clocks: ['LA_DECIDE'] }),
    'R18: its kind does nothing with the clock LA_DECIDE',
  ],
  ['a clock nobody declared', withStep({ ...suit, clocks: ['NEVER' as never] }), 'R18: there is no clock NEVER'],
  ['a step without an article', withStep({ ...suit, basis: [] }), 'R18: no law or agreement stands behind it'],
  ['a dead end', withStep({ ...clue, ends: {} }), 'R26: NOT_FILED is a dead end'],
  [
    'an end that is none',
    withStep({ ...clue, ends: { ...clue.ends, SUPPORT_SUIT: words } }),
    'R26: SUPPORT_SUIT is said to end',
  ],
  [
    'an end of an outcome nobody declared',
    withStep({ ...clue, ends: { ...clue.ends, WON: words } }),
    'R26: WON is no outcome',
  ],
  [
    'an end in one language',
    withStep({ ...clue, ends: { ...clue.ends, FILED: { zh: '立案', en: '' } } }),
    'R26: FILED is not said in both',
  ],
  ['a title in one language', { ...route, title: { zh: 'Suit', en: 'Suit' } }, 'title is not said in both languages'],
  ['a step nothing leads to', withStep({ ...suit, follows: [] }), 'nothing leads to R18'],
  ['a start it has not', { ...route, startsWith: ['R01'] }, 'it starts with R01, which it has not'],
  ['a kind twice', { ...route, steps: [...route.steps, suit] }, 'R18 stands in it twice'],
];

describe('a hub does not start with a route that has', () => {
  test.each(broken)('%s', (_what, playbook, fault) => {
    expect(playbookFaults(playbook, referralKinds).join('\n')).toContain(fault);
  });
});

describe('a new route', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true })));

  function folderWith(files: Record<string, string>): URL {
    const made = mkdtempSync(join(tmpdir(), 'accord-playbooks-'));
    folders.push(made);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
    return pathToFileURL(`${made}/`);
  }

  const text = (name: string, firstOutcome: string) => `
    export const playbook = {
      name: '${name}',
      title: { zh: '热线转监察', en: 'Hotline to inspection' },
      purpose: { zh: '热线工单转劳动监察', en: 'An order of the hotline goes to inspection' },
      basis: [{ law: 'DESIGN', article: '', version: '2026' }],
      mark: 'DESIGN',
      startsWith: ['R01'],
      steps: [
        {
          kind: 'R01', follows: [], from: ['HOTLINE_12351'], to: ['UNION'], documents: ['WORK_ORDER'],
          clocks: ['HOT_CONTACT'], basis: [{ law: 'DESIGN', article: '', version: '2026' }],
          ends: {
            EXPLAINED: { zh: '已答复', en: 'Answered' },
            INVALID: { zh: '作废', en: 'Void' },
            UNREACHABLE: { zh: '联系不上', en: 'Not reached' },
          },
        },
        {
          kind: 'R19', follows: [{ kind: 'R01', outcomes: ['${firstOutcome}'] }], from: ['UNION'], to: ['LEGAL_AID_CENTRE'],
          documents: ['AID_APPLICATION'], clocks: ['LA_DECIDE'], basis: [{ law: 'LAL', article: '31', version: '2022' }],
          ends: {
            CLOSED_WON: { zh: '履行', en: 'Performed' },
            CLOSED_PARTLY: { zh: '履行', en: 'Performed' },
            CLOSED_LOST: { zh: '告知', en: 'Told' },
            TERMINATED_48: { zh: '告知', en: 'Told' },
          },
        },
      ],
    };`;

  test('is one file: found, checked and shown, and nothing else is touched', async () => {
    const found = await discoverPlaybooks(
      folderWith({ 'hotline-to-aid.playbook.ts': text('HOTLINE_TO_AID', 'DIVERTED'), 'notes.txt': 'no route' }),
      referralKinds,
    );
    expect([...found.keys()]).toEqual(['HOTLINE_TO_AID']);
    const made = found.get('HOTLINE_TO_AID')!;
    const diverted = waysOn(made, made.steps[0]!, getKind('R01')).find(({ outcome }) => outcome === 'DIVERTED');
    expect(diverted).toMatchObject({ next: ['R19'], aside: ['R07', 'R15', 'R24'], end: null });
  });

  test('keeps the hub from starting with every fault it has, and when its name is taken', async () => {
    const faulty = folderWith({
      'a.playbook.ts': text('HOTLINE_TO_AID', 'RESOLVED'),
      'b.playbook.ts': text('HOTLINE_TO_AID', 'INVALID'),
    });
    const error = await discoverPlaybooks(faulty, referralKinds).catch((reason: Error) => reason.message);
    expect(String(error).split('\n')).toEqual([
      'HOTLINE_TO_AID: R19: R01 RESOLVED does not offer it',
      'b.playbook.ts: HOTLINE_TO_AID is declared twice',
      'HOTLINE_TO_AID: R01: INVALID is said to end, which it does not',
      'HOTLINE_TO_AID: R19: R01 INVALID does not offer it',
    ]);
  });
});
