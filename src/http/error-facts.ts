import type { LogFields } from './log.ts';

const framesKept = 6;
const frameForm =
  /^ {4}at (?:(?:async |new )?[\w$.<>[\] ]{1,80} \()?(?:file:\/\/|node:)?[\w./@+-]{1,160}:\d{1,6}:\d{1,6}\)?$/;

/**
 * What may be logged of an error: its class, its system code and where it was made. Never its message: a driver's says
 * which identity number was not unique, an ORM's which row was not found.
 */
export function errorFacts(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorKind: typeof error };
  const { code } = error as { code?: unknown };
  return {
    errorKind: error.constructor.name || error.name,
    ...(typeof code === 'string' && { errorCode: code }),
    frames: framesOf(error),
  };
}

/** Frames of the stack, message cut off first, since a message can be written to look like a frame. */
function framesOf({ stack = '', message }: Error): string[] {
  const messageAt = stack.indexOf(message);
  if (messageAt < 0) return [];
  const lines = stack.slice(messageAt + message.length).split('\n');
  return lines
    .filter((line) => frameForm.test(line))
    .slice(0, framesKept)
    .map((line) => line.trim());
}
