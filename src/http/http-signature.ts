import { verify, type KeyObject } from 'node:crypto';

/** A message as its signature speaks of it. */
export interface SignedMessage {
  readonly method: string;
  /** Whole address, as the sender wrote it. */
  readonly targetUri: string;
  /** A header by its lower-case name, several values joined by a comma and a space; null where there is none. */
  readonly header: (name: string) => string | null;
}

/** One signature of a message, read but not checked (RFC 9421 §4). */
export interface MessageSignature {
  readonly components: readonly string[];
  /** Parameters in the order they were given: whole numbers and texts. */
  readonly params: ReadonlyMap<string, number | string>;
  readonly bytes: Buffer;
}

/** Longest header looked at, in characters. */
const maxLength = 2048;

const text = String.raw`"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"`;
const parameter = String.raw`;[a-z*][a-z0-9_\-.*]*=(?:-?\d{1,15}|${text})`;
const inputForm = new RegExp(String.raw`^([a-z*][a-z0-9_\-.*]*)=\(((?:${text}(?: ${text})*)?)\)((?:${parameter})*)$`);
const signatureForm = /^([a-z*][a-z0-9_\-.*]*)=:([A-Za-z0-9+/]+={0,2}):$/;

/**
 * Reads `Signature-Input` and `Signature`, which have to hold one signature between them, spelled in the one canonical
 * way; components with parameters of their own are not taken. Null for anything else.
 */
export function readSignature(input: string | null, signature: string | null): MessageSignature | null {
  if (!input || !signature || input.length > maxLength || signature.length > maxLength) return null;
  const [, label, list, rest] = inputForm.exec(input) ?? [];
  const [, signed, bytes] = signatureForm.exec(signature) ?? [];
  if (label === undefined || label !== signed) return null;
  const components = [...list!.matchAll(new RegExp(text, 'g'))].map(([each]) => unquoted(each));
  if (new Set(components).size !== components.length) return null;
  const params = new Map<string, number | string>();
  for (const [each] of rest!.matchAll(new RegExp(parameter, 'g'))) {
    const [, name, value] = /^;([^=]+)=(.*)$/.exec(each)!;
    if (params.has(name!)) return null;
    params.set(name!, value!.startsWith('"') ? unquoted(value!) : Number(value));
  }
  return { components, params, bytes: Buffer.from(bytes!, 'base64') };
}

/** What is signed (RFC 9421 §2.5); null where the message lacks a component. */
export function signatureBase(
  message: SignedMessage,
  components: readonly string[],
  params: ReadonlyMap<string, number | string>,
): string | null {
  const lines: string[] = [];
  for (const name of components) {
    const value = valueOf(name, message);
    if (value === null) return null;
    lines.push(`${quoted(name)}: ${value}`);
  }
  return [...lines, `"@signature-params": ${signatureParams(components, params)}`].join('\n');
}

/** The value of `Signature-Input` behind its label, and of `@signature-params`. */
export function signatureParams(components: readonly string[], params: ReadonlyMap<string, number | string>): string {
  const told = [...params].map(([name, value]) => `;${name}=${typeof value === 'number' ? value : quoted(value)}`);
  return `(${components.map(quoted).join(' ')})${told.join('')}`;
}

/** Whether the signature is the key's, over the message as it came. */
export function isSignedBy(key: KeyObject, message: SignedMessage, signature: MessageSignature): boolean {
  const base = signatureBase(message, signature.components, signature.params);
  return base !== null && verify(null, Buffer.from(base), key, signature.bytes);
}

function valueOf(name: string, { method, targetUri, header }: SignedMessage): string | null {
  if (!name.startsWith('@')) return /^[a-z0-9-]+$/.test(name) ? (header(name)?.trim() ?? null) : null;
  if (!URL.canParse(targetUri)) return null;
  const { host, pathname, search, protocol } = new URL(targetUri);
  switch (name) {
    case '@method':
      return method;
    case '@target-uri':
      return targetUri;
    case '@authority':
      return host;
    case '@scheme':
      return protocol.slice(0, -1);
    case '@path':
      return pathname;
    case '@query':
      return search === '' ? '?' : search;
    default:
      return null;
  }
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, String.raw`\$&`)}"`;
}

function unquoted(value: string): string {
  return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
}
