import { mkdirSync, writeFileSync } from 'node:fs';
import { agencyTypeNames } from '../domain/agency/agency-type.ts';
import { staffRoleNames } from '../domain/agency/staff-role.ts';
import { everyGroup, fieldGroups, fieldGroupNames } from '../domain/dispute/field-group.ts';
import { participationRoleNames } from '../domain/participation/participation.ts';
import { refusalCatalogue } from '../graphql/refusal-catalogue.ts';
import { errorCatalogue } from '../http/error-catalogue.ts';
import type { Words } from '../kernel/words.ts';
import { fieldRegister } from '../policy/field-register.ts';
import type { Permission } from '../policy/permission.ts';
import { permissions } from '../policy/permissions.ts';
import { redact } from '../policy/redact.ts';
import { classesThrough, viewerClasses, viewerClassNames, type ViewerClass } from '../policy/viewer-class.ts';
import { cellOf } from '../policy/visibility-matrix.ts';

const notice = '<!-- 由 src/cli/docs.ts 生成，请勿手改 / Written by src/cli/docs.ts; do not edit. -->';

/** Every file of `docs/` that is made from the program, by name. */
export function emitDocs(): Record<string, string> {
  return { 'errors.md': errorsPage(), 'permissions.md': permissionsPage() };
}

function errorsPage(): string {
  return page(
    '# 错误与拒绝 / Errors and refusals',
    notice,
    '## 业务拒绝 / Refusals in a payload',
    '业务拒绝在 `userErrors` 中返回：代码、输入路径、说明与可行做法。代码稳定，不重复使用。',
    'A refusal comes in `userErrors`: its code, the path in the input, a sentence in the language of the request, and what would have been taken instead. Codes are stable and never used for anything else.',
    table(
      ['代码 / code', '说明', 'in English'],
      Object.entries<Words>(refusalCatalogue).map(([code, { zh, en }]) => [mono(code), zh, en]),
    ),
    '## 接口错误 / Errors at the door',
    '接口错误在 `errors[].extensions.code` 中返回。HTTP 状态只在没有任何数据时使用。',
    'An error at the door comes in `errors[].extensions.code`. The HTTP status is used when the error is all the answer there is; a partial answer stays 200.',
    table(
      ['代码 / code', 'HTTP', '可重试 / retry', '说明 / message', '处理办法 / remedy'],
      Object.entries(errorCatalogue).map(([code, { http, retryable, message, remedy }]) => [
        mono(code),
        String(http),
        retryable ? '是 / yes' : '否 / no',
        both(message),
        both(remedy),
      ]),
    ),
  );
}

function permissionsPage(): string {
  return page(
    '# 权限 / Permissions',
    notice,
    '每项信息属于一个类别；看到哪些类别，取决于岗位与其在该争议中的参与身份。',
    'Every value belongs to one group. Which groups a person sees of a dispute depends on the post and on the part taken in that dispute; without a live part there is nothing to see.',
    '## 信息类别 / Groups',
    table(
      ['类别 / group', '内容', 'content'],
      fieldGroupNames.map((group) => [mono(group), fieldGroups[group].zh, fieldGroups[group].en]),
    ),
    '## 谁能看到什么 / Who sees what',
    '`F` 全部；`M` 遮蔽或有限；`P` 仅限参与所开放的目的；`-` 不可见。',
    '`F` in full; `M` masked or limited; `P` only where the part was opened for the purpose; `-` nothing.',
    table(
      ['参与人 / viewer', ...fieldGroupNames],
      viewerClassNames.map((viewer) => [
        both(viewerClasses[viewer]),
        ...fieldGroupNames.map((_group, column) => cellOf(viewer, column)),
      ]),
    ),
    '## 谁是哪一种参与人 / Who is which viewer',
    table(
      ['参与人 / viewer', '岗位 / posts', '参与身份 / parts', '机构 / agencies'],
      viewerClassNames.map((viewer) => [both(viewerClasses[viewer]), ...standingOf(viewer)]),
    ),
    '## 遮蔽后剩下什么 / What M leaves',
    '未列出的字段在 `M` 下为 null。',
    'A field that is not listed is null under `M`.',
    table(['字段 / field', '原值 / value', '所见 / shown'], maskedFields()),
    '## 权限登记 / The register',
    table(
      ['权限 / permission', '针对 / rows', '规则', 'rule'],
      Object.entries<Permission>(permissions).map(([name, { says, rows }]) => [
        mono(name),
        rows === null ? '—' : mono(rows),
        says.zh,
        says.en,
      ]),
    ),
  );
}

/** Posts, parts and agencies that make a class; agencies only where not every type will do. */
function standingOf(viewer: ViewerClass): string[] {
  const ways = agencyTypeNames.flatMap((agencyType) =>
    staffRoleNames.flatMap((role) =>
      participationRoleNames
        .filter((part) => classesThrough({ agencyType, roles: [role] }, part).includes(viewer))
        .map((part) => ({ agencyType, role, part })),
    ),
  );
  const codes = (names: readonly string[]) => [...new Set(names)].map(mono).join(' ');
  const types = new Set(ways.map(({ agencyType }) => agencyType));
  return [
    codes(ways.map(({ role }) => role)),
    codes(ways.map(({ part }) => part)),
    types.size === agencyTypeNames.length ? '—' : codes([...types]),
  ];
}

/** Values that show what a mask does; every other field is shown whole or not at all. */
const samples: Readonly<Record<string, string>> = { 'Party.name': '王小明', 'Party.phone': '13800000000' };

/** Every field that a viewer who sees its group masked is still shown, found by masking a value of it. */
function maskedFields(): string[][] {
  return Object.entries(fieldRegister).flatMap(([type, fields]) =>
    Object.keys(fields).flatMap((field) => {
      const name = `${type}.${field}`;
      const value = samples[name] ?? '…';
      const shown = leftOf(type, field, value);
      if (shown === null) return [];
      return [[mono(name), samples[name] ?? '—', shown === value ? '原样 / as it is' : mono(String(shown))]];
    }),
  );
}

/** What masking leaves of a value; an object is fetched by its key, so `agency` is guarded as `agencyId`. */
function leftOf(type: string, field: string, value: string): unknown {
  const cut = (key: string, masked: number) => redact(type, rowWith(key, value), { full: 0, masked })[key];
  const guarded = [field, `${field}Id`].filter((key) => cut(key, 0) === null);
  return guarded.map((key) => cut(key, everyGroup)).find((left) => left !== null) ?? null;
}

function rowWith(key: string, value: string): Record<string, unknown> {
  return { role: 'WORKER', [key]: value };
}

function page(...blocks: string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

function mono(text: string): string {
  return `\`${text}\``;
}

function both({ zh, en }: Words): string {
  return `${zh} / ${en}`;
}

/** A Markdown table with its columns set straight, as the formatter would. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_title, column) => Math.max(3, ...cells.map((row) => widthOf(row[column]!))));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}

/** Columns a text takes on a terminal: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );
}

// node --import ./scripts/register-swc.mjs src/cli/docs.ts
if (import.meta.main) {
  const folder = new URL('../../docs/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(emitDocs())) {
    writeFileSync(new URL(file, folder), text);
    console.log(`docs/${file}`);
  }
}
