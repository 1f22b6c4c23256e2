#!/usr/bin/env node
// 验证 Accord 证据包：离线、无需任何依赖，只需 Node 20 以上与本文件。
// Verifies an Accord evidence bundle: offline, with nothing but Node 20 or later and this file.
//
//   node accord-verify.mjs BUNDLE [--key KEY] [--checkpoint FILE]
//
// BUNDLE        证据包文件 / the bundle, as the hub gave it
// --key         平台公布的验证密钥，或存有该密钥的文件 / the hub's verifier key as published, or a file that holds it
// --checkpoint  贵单位先前留存的检查点 / a checkpoint you kept earlier
//
// 退出码 / exit code: 0 属实 / sound, 1 不予采信 / refused, 2 无法验证 / cannot be checked
import { createHash, createHmac, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const said = {
  TEXT: ['证据包不是规范的 JSON 文本', 'The bundle is not canonical JSON text'],
  FORMAT: ['证据包格式不符', 'The bundle is not of a form this verifier knows'],
  KEYS: ['签名密钥的交接记录不成立', 'The keys do not hand over to each other'],
  OTHER_KEY: ['签名密钥不是所给的密钥，也未由其交接', 'The key is not the one given, nor did that one hand over to it'],
  CHECKPOINT: ['检查点的签名不成立', 'The checkpoint is not signed by the key in force'],
  SEAL: [
    '证据包的封签不成立：内容被改动、增删或换序',
    'The seal does not hold: something was changed, added, left out or moved',
  ],
  RECORD: ['记录与清单不符', 'The record is not what the manifest says'],
  DOCUMENTS: ['材料与清单不符', 'The documents are not what the manifest says'],
  ENTRIES: ['历史条目与清单或记录不符', 'The entries are not those of the manifest and the record'],
  ENTRY: ['历史条目与清单不符', 'The entry is not what the manifest says'],
  COMMITMENTS: ['条目的承诺不成立', 'The commitments of the entry are not well formed'],
  VALUE: ['所示内容与写入时的承诺不符', 'A value shown is not the one that was committed to'],
  HEADER: ['条目与记录所示不一致', 'The entry is not what the record shows'],
  INCLUSION: ['条目不在检查点的日志之内', 'The entry does not stand in the log of the checkpoint'],
  SINCE: ['与较早检查点的一致性证明不成立', 'The proof from the earlier checkpoint does not hold'],
  FORK: [
    '与您留存的检查点矛盾：历史曾被改写，或对不同单位出示了不同历史',
    'It contradicts the checkpoint you hold: history was rewritten, or two histories are shown',
  ],
  ROLLBACK: [
    '日志短于您留存的检查点：历史曾被回退',
    'The log is shorter than the checkpoint you hold: history was rolled back',
  ],
  FOREIGN: ['您给出的检查点不是该平台所签', 'The checkpoint you gave is not signed by this hub'],
  INCOMPARABLE: [
    '证据包不含自该检查点起的证明：请以 since 参数重新索取',
    'The bundle holds no proof from that checkpoint: ask for it anew with the argument since',
  ],
  NEWER: [
    '您的检查点晚于证据包，无法据此比对：请重新索取证据包',
    'Your checkpoint is younger than the bundle: ask for the bundle anew',
  ],
};

/** Something that does not hold; thrown to the caller of `verifyBundle`. */
export class Refused extends Error {
  constructor(code, { entry = null, name = null, exit = 1 } = {}) {
    super(code);
    this.code = code;
    this.entry = entry;
    this.valueName = name;
    this.exit = exit;
  }
}

/**
 * Checks a bundle. Gives what was checked, or throws `Refused` for the first thing that does not hold.
 *
 * @param bytes      the file
 * @param key        verifier key to trust; the bundle's own where left out
 * @param checkpoint note of a checkpoint kept earlier
 */
export function verifyBundle(bytes, options = {}) {
  try {
    return checked(bytes, options);
  } catch (error) {
    // Something of another kind than it must be, deep inside.
    if (error instanceof TypeError) throw new Refused('FORMAT');
    throw error;
  }
}

function checked(bytes, { key = null, checkpoint = null }) {
  const bundle = read(bytes);
  const keys = handedOver(bundle, key);
  const signer = keys.at(-1);
  const tree = checkpointOf(bundle.checkpoint, [signer]);
  if (!tree || tree.origin !== bundle.log) throw new Refused('CHECKPOINT');
  manifestFaults(bundle);
  const count = { disclosed: 0, hidden: 0 };
  bundle.entries.forEach((entry, at) => checkEntry(entry, bundle.record.timeline[at], { bundle, tree, count }));
  const { manifest } = bundle;
  const pairs = (rows) => jcs(rows.map(({ id, kind, sha256 }) => ({ id, kind, sha256 })));
  if (digest(jcs(bundle.record)) !== manifest.record) throw new Refused('RECORD');
  if (pairs(bundle.record.documents) !== jcs(manifest.documents)) throw new Refused('DOCUMENTS');
  attachedFaults(bundle);
  checkSeal(bundle, signer);
  const since = checkSince(bundle, tree, keys, checkpoint);
  return { bundle, tree, signer, count, since, trusted: key !== null };
}

function read(bytes) {
  let text;
  let bundle;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\n$/, '');
    bundle = JSON.parse(text);
    if (jcs(bundle) !== text) throw new Refused('TEXT');
  } catch {
    throw new Refused('TEXT');
  }
  if (bundle?.format !== 'accord-evidence/1') throw new Refused('FORMAT');
  const lists = [
    bundle.entries,
    bundle.keys,
    bundle.record?.timeline,
    bundle.record?.documents,
    bundle.manifest?.entries,
  ];
  const texts = [bundle.log, bundle.checkpoint, bundle.seal, bundle.madeAt, bundle.disputeId, bundle.manifest?.record];
  if (!lists.every(Array.isArray) || !texts.every((each) => typeof each === 'string')) throw new Refused('FORMAT');
  const rows = [...bundle.entries, ...bundle.manifest.entries, ...bundle.record.timeline, ...bundle.record.documents];
  if (rows.some((row) => typeof row !== 'object' || row === null)) throw new Refused('FORMAT');
  if (bundle.record.id !== bundle.disputeId) throw new Refused('FORMAT');
  return bundle;
}

/** The keys that count: from the one given, or from the first, each handed over to by the one before. */
function handedOver(bundle, given) {
  const keys = [];
  for (const note of bundle.keys) {
    const parsed = parseNote(note);
    const [, name, previous, next] = /^([^\n]+)\/key\n(\S+)\n(\S+)\ntime (\S+)\n$/.exec(parsed?.text ?? '') ?? [];
    const old = previous === 'none' ? null : verifierOf(previous);
    const now = verifierOf(next);
    const follows = previous === (keys.at(-1)?.text ?? 'none');
    const signed = [old, now].every(
      (each, n) => (n === 0 && previous === 'none') || (each && isSignedBy(parsed, each)),
    );
    if (!parsed || name !== bundle.log || !now || now.name !== name || !follows || !signed) throw new Refused('KEYS');
    if (parsed.signatures.length !== (old ? 2 : 1)) throw new Refused('KEYS');
    keys.push(now);
  }
  if (keys.length === 0) throw new Refused('KEYS');
  if (given === null) return keys;
  const from = keys.findIndex(({ text }) => text === given.trim());
  if (from < 0) throw new Refused('OTHER_KEY');
  return keys.slice(from);
}

/** What the manifest says of the entries, before each is looked at by itself. */
function manifestFaults({ entries, manifest, record }) {
  entries.forEach((entry, at) => {
    const line = manifest.entries[at];
    if (line?.id !== entry.id || line.sha256 !== digest(jcs(entry))) throw new Refused('ENTRY', { entry });
    if (record.timeline[at]?.id !== entry.id) throw new Refused('ENTRIES', { entry });
  });
  const missing = manifest.entries[entries.length] ?? record.timeline[entries.length];
  if (missing) throw new Refused('ENTRIES', { entry: missing });
  if (new Set(entries.map(({ id }) => id)).size !== entries.length) throw new Refused('ENTRIES');
}

/** A document of the record must be the one whose digest was written down when it was attached. */
function attachedFaults({ entries, record }) {
  for (const entry of entries) {
    const told = Object.fromEntries((entry.disclosed ?? []).map(({ name, value }) => [name, value]));
    for (const { id, sha256: now } of record.documents) {
      const then = told['body.documentId'] === id ? told['body.sha256'] : told[`document.${id}.sha256`];
      if (then !== undefined && then !== now) throw new Refused('DOCUMENTS', { entry, name: id });
    }
  }
}

function checkEntry(entry, shown, { bundle, tree, count }) {
  const leaf = 'header' in entry ? leafOf(entry, shown, { bundle, count }) : decode(entry.leaf);
  const path = Array.isArray(entry.path) ? entry.path.map(decode) : [];
  const whole =
    leaf?.length === 32 && path.every((each) => each?.length === 32) && Number.isSafeInteger(entry.leafIndex);
  if (!whole || !includes(leaf, entry.leafIndex, tree.size, path, tree.root)) throw new Refused('INCLUSION', { entry });
}

function leafOf(entry, shown, { bundle, count }) {
  const { header, commitments, disclosed } = entry;
  const raw = Array.isArray(commitments) ? commitments.map(decodeUrl) : [];
  const sorted = raw.every((each, n) => each?.length === 40 && (n === 0 || Buffer.compare(raw[n - 1], each) < 0));
  if (raw.length === 0 || !sorted || !Array.isArray(disclosed)) throw new Refused('COMMITMENTS', { entry });
  const names = new Set();
  for (const { name, salt, value } of disclosed) {
    const bytes = decodeUrl(salt);
    if (typeof name !== 'string' || names.has(name) || bytes?.length !== 16)
      throw new Refused('VALUE', { entry, name });
    names.add(name);
    const mac = createHmac('sha256', bytes)
      .update(jcs([name, value]))
      .digest();
    const tag = sha256(Buffer.of(4), bytes).subarray(0, 8);
    if (!commitments.includes(Buffer.concat([mac, tag]).toString('base64url')))
      throw new Refused('VALUE', { entry, name });
    if (name.startsWith('body.') && jcs(shown.details?.[name.slice(5)] ?? null) !== jcs(value))
      throw new Refused('HEADER', { entry, name });
  }
  count.disclosed += disclosed.length;
  count.hidden += raw.length - disclosed.length;
  const fields = ['type', 'agencyName', 'staffRole', 'referralId', 'occurredAt', 'recordedAt'];
  const differs = fields.find((field) => (header[field] ?? null) !== (shown[field] ?? null));
  if (header.id !== entry.id || header.disputeId !== bundle.disputeId || header.schemaVersion !== 2)
    throw new Refused('HEADER', { entry });
  if (differs || header.fieldGroup !== shown.group)
    throw new Refused('HEADER', { entry, name: differs ?? 'fieldGroup' });
  return sha256(Buffer.of(0), Buffer.from(jcs(header)), sha256(Buffer.of(2), ...raw));
}

function checkSeal(bundle, signer) {
  const { seal, ...rest } = bundle;
  const note = parseNote(seal);
  const text = `${bundle.log}/evidence\n${digest(jcs(rest))}\n${bundle.entries.length}\ntime ${bundle.madeAt}\n`;
  if (!note || note.text !== text || note.signatures.length !== 1 || !isSignedBy(note, signer))
    throw new Refused('SEAL');
}

function checkSince({ since, madeAt }, tree, keys, kept) {
  const path = since ? since.path.map(decode) : [];
  if (since && (!Number.isSafeInteger(since.size) || path.some((each) => each?.length !== 32)))
    throw new Refused('SINCE');
  // Where no root is at hand the proof must at least lead to the root of the bundle.
  if (since && !consistent(since.size, null, tree.size, tree.root, path)) throw new Refused('SINCE');
  if (kept === null) return null;
  const old = checkpointOf(kept, keys);
  if (!old) throw new Refused('FOREIGN');
  if (old.size > tree.size) {
    if (old.at < madeAt) throw new Refused('ROLLBACK');
    throw new Refused('NEWER', { exit: 2 });
  }
  if (old.size === tree.size) {
    if (!old.root.equals(tree.root)) throw new Refused('FORK');
  } else {
    if (since?.size !== old.size) throw new Refused('INCOMPARABLE', { exit: 2 });
    if (!consistent(old.size, old.root, tree.size, tree.root, path)) throw new Refused('FORK');
  }
  return old;
}

// RFC 8785
function jcs(value) {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('half a surrogate pair');
    if (value === undefined) throw new TypeError('absent');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`;
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${jcs(key)}:${jcs(value[key])}`).join(',')}}`;
}

// C2SP signed-note, Ed25519
function verifierOf(text) {
  const [name, id] = String(text).split('+', 2);
  const bytes = decode(String(text).slice(String(name).length + String(id).length + 2));
  if (!name || !id || bytes?.length !== 33 || bytes[0] !== 1) return null;
  const raw = bytes.subarray(1);
  if (
    sha256(Buffer.from(`${name}\n`), Buffer.of(1), raw)
      .subarray(0, 4)
      .toString('hex') !== id
  )
    return null;
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
  return { text, name, id, key: createPublicKey({ key: der, type: 'spki', format: 'der' }) };
}

function parseNote(note) {
  if (typeof note !== 'string' || !note.endsWith('\n')) return null;
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return null;
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map((line) => {
      const [, name, encoded] = /^\u2014 ([^\s+]+) (\S+)$/u.exec(line) ?? [];
      const bytes = decode(encoded);
      return bytes?.length === 68
        ? { name, id: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) }
        : null;
    });
  return signatures.includes(null) ? null : { text: note.slice(0, end + 1), signatures };
}

function isSignedBy({ text, signatures }, { name, id, key }) {
  return signatures.some(
    (each) => each.name === name && each.id === id && verify(null, Buffer.from(text), key, each.signature),
  );
}

// C2SP tlog-checkpoint
function checkpointOf(note, keys) {
  const parsed = parseNote(note);
  if (!parsed || parsed.signatures.length !== 1 || !keys.some((key) => isSignedBy(parsed, key))) return null;
  const [, origin, size, root, at] =
    /^([^\n]+)\n(0|[1-9]\d{0,15})\n(\S{44})\ntime (\S+)\nassurance (\S+)\n$/.exec(parsed.text) ?? [];
  const hash = decode(root);
  return hash?.length === 32 ? { origin, size: Number(size), root: hash, at } : null;
}

// RFC 9162, 2.1.3.2
function includes(leaf, index, size, path, root) {
  if (index < 0 || index >= size) return false;
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const each of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = sha256(Buffer.of(1), each, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else hash = sha256(Buffer.of(1), hash, each);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && hash.equals(root);
}

// RFC 9162, 2.1.4.2; without the first root only the second is compared
function consistent(first, firstRoot, second, secondRoot, path) {
  if (first === second) return path.length === 0 && (firstRoot === null || firstRoot.equals(secondRoot));
  if (first <= 0 || first > second) return false;
  const power = Number.isInteger(Math.log2(first));
  if (power && firstRoot === null) return true;
  const [start, ...rest] = power ? [firstRoot, ...path] : path;
  if (!start) return false;
  let [fn, sn] = [first - 1, second - 1];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let [old, now] = [start, start];
  for (const each of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      old = sha256(Buffer.of(1), each, old);
      now = sha256(Buffer.of(1), each, now);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else now = sha256(Buffer.of(1), now, each);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && (firstRoot === null || old.equals(firstRoot)) && now.equals(secondRoot);
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}

/** Bytes of base64 written in the one way there is; null for anything else. */
function decode(text) {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'base64') : null;
  return bytes?.toString('base64') === text ? bytes : null;
}

function decodeUrl(text) {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'base64url') : null;
  return bytes?.toString('base64url') === text ? bytes : null;
}

const both = ([zh, en]) => `${zh} / ${en}`;

function main(args) {
  const file = args.find((arg, n) => !arg.startsWith('--') && !['--key', '--checkpoint'].includes(args[n - 1]));
  const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : null);
  const [key, kept] = [option('--key'), option('--checkpoint')];
  if (!file || key === undefined || kept === undefined) {
    console.error('用法 / usage: accord-verify BUNDLE [--key KEY] [--checkpoint FILE]');
    return 2;
  }
  let inputs;
  try {
    const note = kept && readFileSync(kept, 'utf8');
    const last = note?.startsWith('{') ? JSON.parse(note.trim().split('\n').at(-1)).note : note;
    inputs = [readFileSync(file), { key: key && existsSync(key) ? readFileSync(key, 'utf8') : key, checkpoint: last }];
  } catch {
    console.error('无法读取文件 / a file cannot be read');
    return 2;
  }
  try {
    report(verifyBundle(...inputs));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const lines = [
      error.exit === 1 ? '✗ 不予采信 / REFUSED' : '？ 无法比对 / CANNOT BE COMPARED',
      both(said[error.code]),
    ];
    if (error.entry) lines.push(`首个有误的条目 / first bad entry: ${error.entry.id}`);
    if (error.valueName) lines.push(`项目 / value: ${error.valueName}`);
    console.error(lines.join('\n  '));
    return error.exit;
  }
}

function report({ bundle, tree, signer, count, since, trusted }) {
  const { entries, record, viewer, madeAt } = bundle;
  console.log(`✓ 属实 / SOUND  ${bundle.disputeId}  ${record.number ?? ''}
  出具对象与时间 / made for, at        ${viewer.agencyId}  ${madeAt}
  历史条目 / entries                   ${entries.length}，均在检查点的日志之内 / all in the log of the checkpoint
  已示并核对的内容 / values checked      ${count.disclosed}
  保密未示的内容 / values kept hidden   ${count.hidden}
  材料 / documents                     ${record.documents.length}（以 SHA-256 核对原件 / compare the files by their SHA-256）
  检查点 / checkpoint                  ${tree.size}  ${tree.at}
  签名密钥 / key                       ${signer.text}`);
  if (!trusted)
    console.log(
      '  ！请核对此密钥与平台公布的一致，或用 --key 给出 / compare this key with the one the hub publishes, or give it with --key',
    );
  if (since) console.log(`  与留存的检查点一致 / agrees with the checkpoint kept   ${since.size}  ${since.at}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
