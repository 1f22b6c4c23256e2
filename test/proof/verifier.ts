import { join } from 'node:path';

/** What the verifier throws: why, and the first bad entry. */
export interface RefusedBundle {
  readonly code: string;
  readonly exit: number;
  readonly entry: { readonly id: string } | null;
  readonly valueName: string | null;
}

interface Options {
  readonly key?: string | null;
  readonly checkpoint?: string | null;
}

interface Verifier {
  verifyBundle(bytes: Uint8Array, options?: Options): { readonly count: { disclosed: number; hidden: number } };
}

/** The one file a clerk copies; the tests run that very file. */
export const verifierFile = join(process.cwd(), 'scripts/accord-verify.mjs');

const verifier = (await import(verifierFile)) as Verifier;

/** Checks a bundle and gives what was counted. @throws RefusedBundle */
export const verify = (text: string | Uint8Array, options: Options = {}) =>
  verifier.verifyBundle(typeof text === 'string' ? Buffer.from(text) : text, options).count;

/** Why the bundle is refused; null when it is sound. */
export function whyRefused(text: string | Uint8Array, options: Options = {}): RefusedBundle | null {
  try {
    verify(text, options);
    return null;
  } catch (error) {
    if (typeof (error as RefusedBundle).code !== 'string' || !('exit' in (error as object))) throw error;
    return error as RefusedBundle;
  }
}
