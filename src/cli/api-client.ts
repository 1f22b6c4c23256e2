import { print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** An answer that was not data: the codes the server gave, nothing else. */
export class ApiError extends Error {
  readonly codes: readonly string[];

  constructor(codes: readonly string[], status: number) {
    super(`HTTP ${status}: ${codes.join(', ')}`);
    this.codes = codes;
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A partner's view of the public API: typed operations over plain HTTP, nothing the README does not tell. */
export class ApiClient {
  private readonly url: string;
  private readonly token: string;

  constructor(url: string, token: string) {
    this.url = url;
    this.token = token;
  }

  /** @throws ApiError when the answer holds an error; refusals in a payload are data and do not throw */
  async ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (errors || !data)
      throw new ApiError(
        (errors ?? []).map(({ extensions }) => extensions?.code ?? 'UNKNOWN'),
        response.status,
      );
    return data;
  }
}
