/** What the rest of Entente may say while it runs. The command line decides where it goes. */
export interface Log {
  error(message: string, cause?: unknown): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

export const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type Level = (typeof levels)[number];

/** A log that hands each line of `level` or graver to `write`: time, level, message, and the stack of a cause. */
export function createLog(level: Level, write: (line: string) => void): Log {
  const rank = levels.indexOf(level);
  const say = (of: Level) => (message: string, cause?: unknown) => {
    if (levels.indexOf(of) > rank) return;
    write(
      `${new Date().toISOString()} ${of.toUpperCase()} ${message}${cause === undefined ? '' : `\n${stackOf(cause)}`}`,
    );
  };
  return { error: say('error'), warn: say('warn'), info: say('info'), debug: say('debug') };
}

/** The stack of an error and of what caused it; anything else as text. */
function stackOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const stack = cause.stack ?? cause.message;
  return cause.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(cause.cause)}`;
}
