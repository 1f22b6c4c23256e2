// npm run permission:diff [-- REF]: what a change opens or closes, cell by cell, against the register as it stood at REF;
// when none is named, against the last commit that published another one. Reads schema/field-groups.json, which is data.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const file = 'schema/field-groups.json';
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

const now = readFileSync(join(root, file), 'utf8');
const ref = process.argv[2] ?? lastOther();
if (ref === null) {
  console.log('权限登记：无可比较的先前版本 / permissions: no earlier register to compare with');
} else {
  const lines = difference(JSON.parse(git('show', `${ref}:${file}`)), JSON.parse(now));
  console.log(
    `权限登记与 ${ref.slice(0, 9)} 相比：${lines.length} 处不同 / permissions against ${ref.slice(0, 9)}: ${lines.length} differences`,
  );
  for (const line of lines) console.log(`  ${line}`);
}

/** The newest commit whose register is another one; null where there is none, or no repository. */
function lastOther() {
  try {
    const commits = git('log', '--format=%H', '-20', '--', file).trim().split('\n').filter(Boolean);
    return commits.find((commit) => git('show', `${commit}:${file}`) !== now) ?? null;
  } catch {
    return null;
  }
}

/** One line for each cell that opened or closed: who sees which group, what a permission asks, the group of a field. */
function difference(before, after) {
  const lines = [];
  each(before.viewers, after.viewers, (viewer, was, is) => {
    each(was?.sees, is?.sees, (group, from = '-', to = '-') => note(`${viewer} × ${group}`, from, to, '-PMF'));
  });
  each(before.permissions, after.permissions, (name, was, is) =>
    note(name, was && JSON.stringify(was.when), is && JSON.stringify(is.when)),
  );
  each(before.fields, after.fields, (type, was, is) =>
    each(was, is, (field, from, to) => note(`${type}.${field}`, from, to)),
  );
  return lines;

  function note(what, from, to, order = '') {
    if (from === to) return;
    const step = order.indexOf(to) - order.indexOf(from);
    const how = step === 0 ? '改 / changed' : step > 0 ? '放开 / opened' : '收紧 / closed';
    lines.push(`${order ? how : '改 / changed'}  ${what}: ${from ?? '—'} → ${to ?? '—'}`);
  }
}

function each(before = {}, after = {}, visit) {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) visit(key, before[key], after[key]);
}
