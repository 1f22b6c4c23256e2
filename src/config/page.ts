import type { Words } from '../kernel/words.ts';
import { about, type Read } from './environment.ts';

/** How people sign in to the page in a browser. */
export interface PageConfig {
  /** The page at the issuer of the tokens: a public client, without a secret. In production there is no page without. */
  readonly pageClient?: string;
}

/** The page's part of the environment; nothing where nothing is set. */
export function pageConfigOf({ ACCORD_PAGE_CLIENT: pageClient }: Read): PageConfig {
  return pageClient ? { pageClient } : {};
}

/** An issuer that browsers can be sent to without being overheard: by https, or on this very machine. */
const reachable = /^(https:\/\/[^/?#\s]+|http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?)(\/[^?#\s]*)?$/;

/** What does not fit together: people are sent to the issuer whose tokens the hub takes. */
export function pageFaults({ ACCORD_PAGE_CLIENT: client, ACCORD_ISSUER: issuer, ACCORD_JWKS: keys }: Read): Words[] {
  if (!client || (issuer && keys && reachable.test(issuer))) return [];
  return [about('ACCORD_PAGE_CLIENT', needsIssuer)];
}

const needsIssuer = {
  zh: '须与 ACCORD_JWKS 及为 https 地址的 ACCORD_ISSUER 一并设置：网页送人到该处登录',
  en: 'needs ACCORD_JWKS, and an ACCORD_ISSUER that is an https address: the page sends people there to sign in',
};
