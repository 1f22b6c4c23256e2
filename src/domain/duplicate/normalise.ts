import { compact } from '../../kernel/half-width.ts';

/** What a name ends in without telling one firm from another; the longest first. */
const suffixes = [
  '有限责任公司',
  '股份有限公司',
  '有限公司',
  '总公司',
  '分公司',
  '集团',
  '公司',
  '经营部',
  '个体工商户',
];

/** A province, city or county at the head of a name: written by one clerk, left out by the next. */
const placeAtHead = /^[\p{Script=Han}]{2,7}?(?:特别行政区|自治区|自治州|省|市|县)(?=[\p{Script=Han}]{2})/u;

/** A name without what is written differently every time: width, spaces, brackets and their signs, case. */
export function plainName(name: string): string {
  return compact(name)
    .replace(/[()[\]{}【】〔〕《》<>·.,，。、;:'"‘’“”\-_/\\]/g, '')
    .toLowerCase();
}

/** What tells one organisation from another: without place at its head and without its legal form. */
export function employerCore(name: string): string {
  let core = plainName(name);
  core = core.replace(placeAtHead, '');
  for (let shorter = withoutSuffix(core); shorter !== core; shorter = withoutSuffix(core)) core = shorter;
  return core;
}

function withoutSuffix(core: string): string {
  const suffix = suffixes.find((each) => core.endsWith(each) && core.length - each.length >= 2);
  return suffix ? core.slice(0, -suffix.length) : core;
}

/** Pairs of neighbouring characters, each once; the text itself where it has only one. */
export function bigrams(text: string): string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, index) => characters[index]! + character))];
}

/** How alike two sets are: twice what they share over what both have, 0 to 1. */
export function dice(first: readonly string[], second: readonly string[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const known = new Set(first);
  return (2 * second.filter((each) => known.has(each)).length) / (first.length + second.length);
}

/** A name and every form of it with one character left out: two names that differ in one character share such a form. */
export function oneLess(name: string): string[] {
  const characters = [...name];
  if (characters.length < 2) return [name];
  return [
    ...new Set([name, ...characters.map((_each, index) => characters.filter((_x, at) => at !== index).join(''))]),
  ];
}
