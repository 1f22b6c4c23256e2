import { fieldGroupNames, fieldGroups, groupsOf, type FieldGroup } from '../domain/dispute/field-group.ts';
import { staffRoles } from '../domain/agency/staff-role.ts';
import { participationRoles } from '../domain/participation/participation.ts';
import { listed, type Words } from '../kernel/words.ts';
import { changeWords, fieldWords, type AccessChange } from './access-change.ts';
import {
  decide,
  isOwnPart,
  type AccessCase,
  type AccessPart,
  type AccessQuestion,
  type AccessRule,
  type AccessVerdict,
} from './access-question.ts';
import type { ComparableField, FlagField } from './condition.ts';
import { smallestFlip } from './flip.ts';
import { permissions } from './permissions.ts';
import { classesThrough, viewerClasses } from './viewer-class.ts';
import { cellOf } from './visibility-matrix.ts';

/** A fact the decision rested on, in words; `partId` where it is a part in the dispute. */
export interface AccessFact {
  readonly says: Words;
  readonly partId: string | null;
}

/** Why something is shown or not: the rule that decided in its own sentence, the facts, and what would turn it. */
export interface AccessExplanation {
  readonly verdict: AccessVerdict;
  readonly rule: AccessRule & { readonly says: Words };
  readonly facts: readonly AccessFact[];
  /** The fewest facts that would turn the decision; null where none would. */
  readonly flip: readonly (AccessChange & { readonly says: Words })[] | null;
}

/**
 * Explains a decision from the facts of the case and nothing else: whoever may not know a fact must not be handed a case
 * that holds it.
 */
export function explain(question: AccessQuestion, given: AccessCase): AccessExplanation {
  const { verdict, by } = decide(question, given);
  const flip = smallestFlip(question, given);
  return {
    verdict,
    rule: { ...by, says: ruleWords(by) },
    facts: factsOf(given),
    flip: flip && flip.map((change) => ({ ...change, says: changeWords(change) })),
  };
}

function ruleWords(rule: AccessRule): Words {
  if ('permission' in rule) return permissions[rule.permission].says;
  const { zh, en } = fieldGroups[rule.group];
  return {
    zh: `该项属于 ${rule.group}（${zh}），按“谁能看到什么”一表，取决于岗位与参与身份`,
    en: `it belongs to ${rule.group} (${en}); who sees that depends on the post and the part, by the table of who sees what`,
  };
}

function factsOf(given: AccessCase): AccessFact[] {
  const { principal, row, at } = given;
  const parts = row.participations.filter((part) => isOwnPart(part, principal, at));
  const said = (says: Words): AccessFact => ({ says, partId: null });
  const posts = listed(principal.roles.map((role) => staffRoles[role]));
  return [
    said({ zh: `岗位：${posts.zh}`, en: `Posts: ${posts.en}` }),
    ...(parts.length === 0
      ? [said({ zh: '在本争议中没有现行的参与身份', en: 'No live part in the dispute' })]
      : parts.map((part) => ({ says: partWords(part, given), partId: part.id }))),
    ...rowFields.filter((field) => holds(field, given)).map((field) => said(fieldWords[field])),
  ];
}

const rowFields = Object.keys(fieldWords) as (ComparableField | FlagField)[];

function holds(field: ComparableField | FlagField, { principal, row }: AccessCase): boolean {
  if (field === 'isSent' || field === 'isShared') return row[field] === true;
  return row[field] === (field === 'staffId' ? principal.staffId : principal.agencyId);
}

/** The part, what it makes of the person, and what it opens. */
function partWords(part: AccessPart, { principal, row }: AccessCase): Words {
  const role = participationRoles[part.role];
  const classes = classesThrough(principal, part.role);
  const scope = listed(groupsOf(part.scope).map((group) => fieldGroups[group]));
  const cells = row.group ? cellWords(classes, row.group) : '';
  const limited = part.only
    ? { zh: '；仅限移送的一部分', en: '; limited to what was handed over' }
    : { zh: '', en: '' };
  const none = { zh: '此岗位经此身份不可见任何内容', en: 'the posts see nothing through it' };
  const seenAs = classes.length > 0 ? listed(classes.map((each) => viewerClasses[each])) : none;
  return {
    zh: `参与身份：${role.zh}（视为${seenAs.zh}${cells}）；为目的开放：${scope.zh}${limited.zh}`,
    en: `Part: ${role.en} (seen as: ${seenAs.en}${cells}); opened for the purpose: ${scope.en}${limited.en}`,
  };
}

function cellWords(classes: ReturnType<typeof classesThrough>, group: FieldGroup): string {
  const column = fieldGroupNames.indexOf(group);
  return classes.map((viewer) => ` ${group}=${cellOf(viewer, column)}`).join('');
}
