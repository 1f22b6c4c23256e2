import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Principal } from '../../domain/agency/agency.ts';
import type { DocumentRule, TrustedDocument } from '../../storage/trusted-documents.ts';
import type { DoorRefusal } from '../refuse.ts';
import { namedDocument, withText } from './named-document.ts';

/** What a system may send, and the documents registered for it. */
export interface DocumentsKept {
  readonly rule: DocumentRule;
  readonly documents: readonly TrustedDocument[];
}

export interface RegisteredTextParts {
  /** `REGISTERED`: nobody's other text is run, whatever is said of a system. */
  readonly rule: DocumentRule;
  readonly read: (clientId: string) => Promise<DocumentsKept>;
  /** Counts up with every change of what is kept. */
  readonly version: () => number;
}

/** The request with the text it names, or why it is not run; a request that carries its text goes on as it is. */
export type FindText = (
  asked: HTTPGraphQLRequest,
  principal: Pick<Principal, 'client'>,
) => HTTPGraphQLRequest | DoorRefusal | Promise<HTTPGraphQLRequest | DoorRefusal>;

/** Runs whatever text is sent, and knows no documents. */
export const anyText: FindText = (asked) => asked;

interface Known {
  readonly rule: DocumentRule;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Finds registered texts. Those of a system are read when it first asks and kept until something changes, so that a
 * name that is not registered costs no look-up. A system finds its own alone: whether another one has a document of
 * that name is not told.
 */
export class RegisteredText {
  private readonly parts: RegisteredTextParts;
  private known = new Map<string, Promise<Known>>();
  private version = -1;

  constructor(parts: RegisteredTextParts) {
    this.parts = parts;
  }

  readonly find: FindText = (asked, { client }) => {
    const named = namedDocument(asked);
    if (!client && named.kind === 'NONE' && this.parts.rule === 'ANY') return asked;
    return this.answer(asked, named, client?.id ?? null);
  };

  private async answer(
    asked: HTTPGraphQLRequest,
    named: ReturnType<typeof namedDocument>,
    clientId: string | null,
  ): Promise<HTTPGraphQLRequest | DoorRefusal> {
    if (named.kind === 'MALFORMED') return named.refusal;
    const { rule, texts } = await this.of(clientId);
    if (named.kind === 'NONE') return rule === 'REGISTERED' ? { code: 'DOCUMENT_NOT_REGISTERED' } : asked;
    const text = texts.get(named.id);
    if (text !== undefined) return withText(asked, text);
    // Who may send any text, and did so beside the digest, is answered as a server without a store of digests answers.
    if (rule === 'ANY' && named.hasText) return { code: 'PERSISTED_QUERY_NOT_SUPPORTED' };
    return { code: 'PERSISTED_QUERY_NOT_FOUND' };
  }

  private of(clientId: string | null): Promise<Known> | Known {
    if (clientId === null) return { rule: this.parts.rule, texts: nothing };
    const version = this.parts.version();
    if (version !== this.version) {
      this.version = version;
      this.known = new Map();
    }
    const { known } = this;
    let found = known.get(clientId);
    if (!found) {
      found = this.parts.read(clientId).then((kept) => this.knownOf(kept));
      known.set(clientId, found);
      // What could not be read is read again by the next.
      found.catch(() => known.delete(clientId));
    }
    return found;
  }

  /** By the name of its manifest, and by the SHA-256 of its text: manifests of one tool name them so, of others not. */
  private knownOf({ rule, documents }: DocumentsKept): Known {
    const texts = new Map(documents.map(({ text }) => [digestOf(text), text]));
    for (const { id, text } of documents) texts.set(id, text);
    return { rule: this.parts.rule === 'REGISTERED' ? 'REGISTERED' : rule, texts };
  }
}

const nothing: ReadonlyMap<string, string> = new Map();

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
