/** What the rest of Entente may say while it runs. The command line decides where it goes. */
export interface Log {
  error(message: string, cause?: unknown, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  debug(message: string, fields?: Fields): void;
}

/** What a line tells beside its message. */
export type Fields = Record<string, string | number>;

export const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type Level = (typeof levels)[number];

/**
 * A log that hands each entry of `level` or graver to `write`: time, level, message, fields, and the stack of a cause. As text for
 * a reader, or for a program as one line of JSON.
 */
export function createLog(level: Level, write: (line: string) => void, format: 'text' | 'json' = 'text'): Log {
  const rank = levels.indexOf(level);
  const say = (of: Level, message: string, fields: Fields = {}, cause?: unknown) => {
    if (levels.indexOf(of) > rank) return;
    const time = new Date().toISOString();
    const stack = cause === undefined ? undefined : stackOf(cause);
    if (format === 'json') return write(JSON.stringify({ time, level: of, message, ...fields, stack }));
    const told = Object.entries(fields).map(([name, value]) => ` ${name}=${value}`);
    write(`${time} ${of.toUpperCase()} ${message}${told.join('')}${stack === undefined ? '' : `\n${stack}`}`);
  };
  return {
    error: (message, cause, fields) => say('error', message, fields, cause),
    warn: (message, fields) => say('warn', message, fields),
    info: (message, fields) => say('info', message, fields),
    debug: (message, fields) => say('debug', message, fields),
  };
}

/** The stack of an error and of what caused it; anything else as text. */
function stackOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const stack = cause.stack ?? cause.message;
  return cause.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(cause.cause)}`;
}
