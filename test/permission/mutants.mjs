/**
 * A leak planted in each of the readers of the register: one line of the program as it is read in, changed. `off` takes
 * the other wall away where it would hold all the same. A text that is no longer in its file breaks the check off, so
 * that no mutant goes stale unseen.
 *
 * @typedef {{ reader: string, zh: string, file: string, find: string, replace: string, off?: string, task: readonly (string | number)[], makesDatabase?: boolean }} Mutant
 * @type {readonly Mutant[]}
 */
export const mutants = [
  {
    reader: 'door',
    zh: '入口',
    file: 'src/graphql/guard.ts',
    find: "judge(permission, context.principal, null, context.now) !== 'no'",
    replace: "judge(permission, context.principal, null, context.now) !== 'never'",
    task: ['doors'],
  },
  {
    reader: 'command',
    zh: '命令',
    file: 'src/commands/add-note.ts',
    find: "judge('note.write', principal, { ...judgedDispute(loaded), group }, moment.now) !== 'yes'",
    replace: "judge('note.write', principal, { ...judgedDispute(loaded), group }, moment.now) === 'never'",
    task: ['acts', 9],
  },
  {
    reader: 'rows',
    zh: '行过滤',
    file: 'src/storage/row-filter.ts',
    find: "const set = condition.fully ? 's.\"full\"' : 's.seen';",
    replace: "const set = 's.seen';",
    off: 'rows',
    task: ['matrix', 40, 0],
  },
  {
    reader: 'fields',
    zh: '字段',
    file: 'src/policy/redact.ts',
    find: 'if ((sight.full & group) !== 0) continue;\n    row[key]',
    replace: 'if (((sight.full | sight.masked) & group) !== 0) continue;\n    row[key]',
    off: 'rows',
    task: ['matrix', 40, 0],
  },
  {
    reader: 'row security',
    zh: '行级安全',
    file: 'src/policy/row-register.ts',
    find: "note: permitted('note.read'),",
    replace: "note: permitted('dispute.read', 'dispute_id'),",
    off: 'register',
    task: ['matrix', 40, 0],
    makesDatabase: true,
  },
  {
    reader: 'explain',
    zh: '说明',
    file: 'src/policy/access-question.ts',
    find: "(name) => judge(name, given.principal, given.row, given.at) !== 'yes',",
    replace: "(name) => judge(name, given.principal, given.row, given.at) === 'depends',",
    task: ['explained', 9],
  },
  {
    reader: 'notify',
    zh: '通知',
    file: 'src/notify/audience.ts',
    find: "judge('deadline.read', person, row, at) === 'yes'",
    replace: "judge('deadline.read', person, row, at) !== 'depends'",
    task: ['told', 9],
  },
];
