/** Who a verified token speaks for. */
export interface TokenSubject {
  /** Null where a system asks for its agency alone. */
  readonly staffId: string | null;
  /** The system in between; null where the person asks without one. */
  readonly clientId: string | null;
  readonly agencyId: string;
  /** Thumbprint of the key the token is bound to (RFC 7638); null for a token whoever bears may use. */
  readonly boundTo: string | null;
  /** Thumbprint of the certificate the token is bound to (RFC 8705); absent for none. */
  readonly certificate?: string;
}

/** A subject with the end of its token, in milliseconds since 1970. */
export interface DatedSubject extends TokenSubject {
  readonly expiresAt: number;
}

interface Entry {
  readonly subject: DatedSubject;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Tokens whose signature and claims were found good a moment ago, so that a busy client does not cost a signature check
 * per request. Least recently used goes first. Holds the tokens themselves: keep it in memory only.
 */
export class VerifiedTokens {
  private readonly entries = new Map<string, Entry>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** @param now milliseconds since 1970 */
  find(token: string, now: number): DatedSubject | null {
    const entry = this.entries.get(token);
    if (entry === undefined) return null;
    this.entries.delete(token);
    if (entry.until <= now) return null;
    this.entries.set(token, entry);
    return entry.subject;
  }

  /** @param until milliseconds since 1970; the token is verified anew from then on */
  remember(token: string, subject: DatedSubject, until: number): void {
    this.entries.set(token, { subject, until });
    if (this.entries.size <= this.limit) return;
    const [oldest] = this.entries.keys();
    this.entries.delete(oldest!);
  }

  get size(): number {
    return this.entries.size;
  }
}
