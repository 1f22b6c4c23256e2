import { describe, expect, test } from '@jest/globals';
import { fieldGroupNames, type FieldGroup } from '../../src/domain/dispute/field-group.ts';
import { viewerClasses, viewerClassNames } from '../../src/policy/viewer-class.ts';
import { cellOf } from '../../src/policy/visibility-matrix.ts';
import {
  documentColumns,
  documentMatrix,
  documentReadings,
  whistleBlower,
  type TableClass,
} from './document-matrix.ts';

const tableClasses = viewerClassNames.filter((viewer): viewer is TableClass => viewer !== 'EMERGENCY');

type Cell = (viewer: TableClass, group: FieldGroup) => string;

const inProgram: Cell = (viewer, group) => cellOf(viewer, fieldGroupNames.indexOf(group));

/** The cell of the document as a letter: its own, or the reading of its words; notes in brackets are dropped. */
const inDocument: Cell = (viewer, group) => {
  if (group === 'F14W') return whistleBlower[viewer] ?? '-';
  const cell = documentMatrix[viewer].split('|')[documentColumns.indexOf(group)]!.trim();
  const letter = /^([FMP–])( \(.+\))?$/.exec(cell)?.[1];
  return letter?.replace('–', '-') ?? documentReadings[cell] ?? `unread: ${cell}`;
};

function differences(one: Cell, other: Cell): string[] {
  return tableClasses.flatMap((viewer) =>
    fieldGroupNames
      .filter((group) => one(viewer, group) !== other(viewer, group))
      .map((group) => `${viewer} ${group}: ${one(viewer, group)} ≠ ${other(viewer, group)}`),
  );
}

describe('who sees what', () => {
  test('is written down for 24 kinds of viewer and 21 groups', () => {
    expect([tableClasses.length, fieldGroupNames.length]).toEqual([24, 21]);
    expect(Object.keys(documentMatrix).sort()).toEqual([...tableClasses].sort());
    for (const line of Object.values(documentMatrix)) expect(line.split('|')).toHaveLength(documentColumns.length);
  });

  test('is cell by cell what the document says', () => {
    expect(differences(inProgram, inDocument)).toEqual([]);
  });

  test('a single wrong cell is found', () => {
    const altered: Cell = (viewer, group) => (viewer === 'JUDGE' && group === 'F9' ? 'F' : inProgram(viewer, group));
    expect(differences(altered, inDocument)).toEqual(['JUDGE F9: F ≠ -']);
  });

  test('every word of the document that is not a letter has its reading', () => {
    const words = Object.values(documentMatrix)
      .flatMap((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cell) => !/^[FMP–]( \(.+\))?$/.test(cell));
    expect(new Set(words)).toEqual(new Set(Object.keys(documentReadings)));
  });

  test('every kind of viewer has a name in both languages', () => {
    for (const { zh, en } of Object.values(viewerClasses)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z]/);
    }
  });
});

describe('the mediation process', () => {
  test('is open to the mediator of the matter, in full, and to nobody else', () => {
    const readers = viewerClassNames.filter((viewer) => cellOf(viewer, fieldGroupNames.indexOf('F9')) !== '-');
    expect(readers).toEqual(['MEDIATOR']);
    expect(inProgram('MEDIATOR', 'F9')).toBe('F');
  });

  test('a whistle-blower is known to the inspector alone, and only for a purpose', () => {
    expect(viewerClassNames.filter((viewer) => cellOf(viewer, fieldGroupNames.indexOf('F14W')) !== '-')).toEqual([
      'INSPECTOR',
    ]);
    expect(inProgram('INSPECTOR', 'F14W')).toBe('P');
  });
});

describe('emergency access', () => {
  test('opens the person, the place and what was reported; nothing of mediation, aid, trial or a whistle-blower', () => {
    const row = fieldGroupNames.map((group, column) => `${group} ${cellOf('EMERGENCY', column)}`);
    expect(row.filter((cell) => !cell.endsWith('-'))).toEqual(['F0 F', 'F1 F', 'F2 F', 'F3 P', 'F4 F', 'F16 P']);
  });
});
