import { pino, type DestinationStream, type LevelWithSilent } from 'pino';
import { idKindOf } from '../kernel/ids.ts';
import { correlation, isCorrelationId } from './correlation.ts';

/**
 * Everything a log line may say. A field is written only when it is on this list and its value has the right form, so
 * a name, a token or a header cannot get in by mistake: there is nowhere to put it.
 */
export interface LogFields {
  readonly requestId?: string;
  /** Of the action across agencies; every line of a request has it by itself. */
  readonly correlationId?: string;
  readonly method?: string;
  /** The pattern of the route, never the address asked for. */
  readonly route?: string;
  readonly status?: number;
  /** Milliseconds. */
  readonly ms?: number;
  readonly operationName?: string | null;
  readonly agencyId?: string;
  /** Codes answered, joined by commas. */
  readonly code?: string;
  /** Why, as a word of ours: `expired`, `database`. */
  readonly reason?: string;
  /** Key id a refused token named. */
  readonly keyId?: string | null;
  /** Class of an error; its message is never written, since drivers put values into it. */
  readonly errorKind?: string;
  /** SQLSTATE or system code, such as `23505` or `ECONNRESET`. */
  readonly errorCode?: string;
  /** Where an error was made: functions and files, no message. */
  readonly frames?: readonly string[];
  readonly mode?: string;
  readonly host?: string;
  readonly port?: number;
  readonly seconds?: number;
  readonly count?: number;
}

/** Writes one line of JSON per event. The event is a dotted word of ours, such as `request.answered`. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** Hands what is still buffered to the system; called last before the process ends. */
  flush(): void;
}

type Check = (value: unknown) => boolean;

/** Whether a name a caller gave an operation may be kept: a GraphQL name in which no telephone or other number hides. */
export function isOperationName(name: string): boolean {
  return /^[_A-Za-z][_0-9A-Za-z]{0,63}$/.test(name) && !/\d{5}/.test(name);
}

const allowed: Readonly<Record<keyof LogFields, Check>> = {
  requestId: matches(/^[\w-]{1,64}$/),
  correlationId: (value) => typeof value === 'string' && isCorrelationId(value),
  method: matches(/^[A-Z]{3,10}$/),
  route: matches(/^[\w/:.*{}-]{1,80}$/),
  status: Number.isInteger,
  ms: Number.isFinite,
  operationName: (value) => typeof value === 'string' && isOperationName(value),
  agencyId: (value) => typeof value === 'string' && idKindOf(value) === 'agency',
  code: matches(/^[A-Z_]{1,64}(,[A-Z_]{1,64}){0,9}$/),
  reason: matches(/^[a-z]+(-[a-z]+){0,5}$/),
  keyId: matches(/^[\w-]{1,64}$/),
  errorKind: matches(/^[A-Za-z_$][\w$]{0,63}$/),
  errorCode: matches(/^[A-Z0-9_]{1,40}$/),
  frames: (value) =>
    Array.isArray(value) && value.every((frame) => typeof frame === 'string' && /^[\x20-\x7e]{1,200}$/.test(frame)),
  mode: matches(/^[a-zA-Z-]{1,20}$/),
  host: matches(/^[\w.:[\]-]{1,253}$/),
  port: Number.isInteger,
  seconds: Number.isFinite,
  count: Number.isInteger,
};

const isEventName = matches(/^[a-z]+([.-][a-z]+){0,5}$/);

/**
 * The hub's log.
 *
 * @param destination where lines go; standard output when left out, written without holding up the request
 */
export function createLog({ level, destination }: { level: LevelWithSilent; destination?: DestinationStream }): Log {
  const stream = destination ?? pino.destination({ dest: 1, sync: false });
  const options = {
    level,
    base: null,
    messageKey: 'event',
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  return {
    info: (event, fields) => logger.info(fit(fields), eventName(event)),
    warn: (event, fields) => logger.warn(fit(fields), eventName(event)),
    error: (event, fields) => logger.error(fit(fields), eventName(event)),
    flush: () => (stream as { flushSync?: () => void }).flushSync?.(),
  };
}

function fit(fields: LogFields | undefined): LogFields {
  const kept: Record<string, unknown> = {};
  const correlationId = correlation.getStore();
  if (correlationId !== undefined) kept['correlationId'] = correlationId;
  for (const name in fields) {
    const value = fields[name as keyof LogFields];
    if (Object.hasOwn(allowed, name) && allowed[name as keyof LogFields](value)) kept[name] = value;
  }
  return kept;
}

function eventName(event: string): string {
  return isEventName(event) ? event : 'event';
}

function matches(form: RegExp): Check {
  return (value) => typeof value === 'string' && form.test(value);
}
