import { describe, expect, test } from '@jest/globals';
import { agencyTypeNames } from '../../src/domain/agency/agency-type.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import { bitOf, type FieldGroupSet } from '../../src/domain/dispute/field-group.ts';
import { referralKinds } from '../../src/kinds/index.ts';
import {
  classesThrough,
  narrowestClass,
  officerClass,
  viewerClassNames,
  type ViewerClass,
} from '../../src/policy/viewer-class.ts';
import { sightOf } from '../../src/policy/visibility-matrix.ts';
import { principalOf } from './principals.ts';

const mediation = bitOf('F9');
const rights = (viewer: ViewerClass): FieldGroupSet => {
  const { full, masked, purpose } = sightOf[viewer];
  return full | masked | purpose;
};

describe('a case officer', () => {
  test.each(agencyTypeNames)(
    'of %s never sees the mediation process, and only through a part the agency takes',
    (type) => {
      const officer = principalOf(type, ['CASE_OFFICER']);
      const classes = classesThrough(officer, 'HANDLER');
      expect(classes).toEqual(officerClass(type) === null ? [] : [officerClass(type)]);
      for (const viewer of classes) expect(rights(viewer) & mediation).toBe(0);
      expect(classesThrough(officer, 'MEDIATOR')).toEqual([]);
      expect(classesThrough(officer, 'AID_LAWYER')).toEqual([]);
    },
  );

  test('of a type nobody has thought of yet gets the narrowest row there is that can be worked with', () => {
    expect(officerClass('SPACEPORT')).toBe(narrowestClass);
    expect(officerClass('constructor')).toBe(narrowestClass);
    const workable = viewerClassNames.filter((viewer) => (rights(viewer) & bitOf('F0')) !== 0);
    const narrower = workable.filter(
      (viewer) => viewer !== narrowestClass && (rights(viewer) & ~rights(narrowestClass)) === 0,
    );
    expect(narrower).toEqual([]);
    expect(sightOf[narrowestClass].purpose).toBe(0);
  });
});

test.each([...referralKinds.values()].flatMap(({ code, to }) => to.map((type) => [code, type] as const)))(
  '%s sent to %s can be seen by somebody there',
  (_code, type) => {
    const party = type === 'EMPLOYER' ? 'EMPLOYER_PARTY' : type === 'WORKERS' ? 'WORKER_PARTY' : null;
    const parts = party ? ([party] as const) : (['HANDLER', 'AID_LAWYER'] as const);
    const anybody = staffRoleNames.some((post) =>
      parts.some((part) => classesThrough(principalOf(type, [post]), part).length > 0),
    );
    expect(anybody).toBe(true);
  },
);
