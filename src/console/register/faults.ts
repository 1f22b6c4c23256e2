import { createContext, use } from 'react';
import type { ConsoleFaultFragment } from '../../../schema/client/console/graphql.ts';

/** Something the hub says of one place of the form. */
export interface Fault {
  /** As `UserError.path`, with dots. */
  readonly path: string;
  readonly message: string;
  readonly allowed: readonly string[];
  readonly code: string;
  /** It is saved all the same. */
  readonly isWarning: boolean;
}

/** What is known to be wrong with the form, and how a field tells that somebody has left it. */
export interface Faults {
  readonly at: (path: string) => readonly Fault[];
  readonly leave: (path: string) => void;
}

const FaultsContext = createContext<Faults>({ at: () => [], leave: () => undefined });
export const FaultsProvider = FaultsContext;

/** What the fields of the form ask. */
export function useFaults(): Faults {
  return use(FaultsContext);
}

/** Refusals or warnings of the hub as faults of the form. */
export function faultsOf(errors: readonly ConsoleFaultFragment[], isWarning: boolean): Fault[] {
  return errors.map(({ path, message, allowed, code }) => ({
    path: path.join('.'),
    message,
    allowed,
    code,
    isWarning,
  }));
}

const places =
  /^(channel|relationType|cause|channelGround|region|headcount|ownNumber|statement|occurredAt|parties|claims|parties\.\d+\.(name|phone|address|idType|idNumber|underAge|socialCreditCode)|claims\.\d+\.(amountFen|periodFrom|periodTo))$/;

/** Whether some field of the form shows what is said of this path. */
export function isPlaced({ path }: Fault): boolean {
  return places.test(path);
}
