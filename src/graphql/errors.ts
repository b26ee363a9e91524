import { GraphQLError } from 'graphql';

/** The one word a client can act on, in `extensions.code` of every error. */
export type ErrorCode = keyof typeof httpStatus;

/** The HTTP status of an answer that has no data because of such an error. What is not found is an answer all the same. */
export const httpStatus = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 200,
  TOO_COMPLEX: 400,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;

/** The request is wrong and the client can mend it. `details` (candidates, expected, received) go into the extensions. */
export const badUserInput = (message: string, details: Record<string, unknown> = {}) =>
  clientError('BAD_USER_INPUT', message, details);

/** What was asked for by id or name does not exist. */
export const notFound = (message: string, details: Record<string, unknown> = {}) =>
  clientError('NOT_FOUND', message, details);

/** The operation asks for more than one request may. `details` carry the limit and what was asked. */
export const tooComplex = (message: string, details: Record<string, unknown> = {}) =>
  clientError('TOO_COMPLEX', message, details);

/** Changing the graph over GraphQL is switched off. */
export const forbidden = () =>
  clientError(
    'FORBIDDEN',
    'This server takes no changes over GraphQL: it was started without a token. Set ENTENTE_TOKEN and start it again.',
  );

/** The request bears no token, or a wrong one. */
export const unauthenticated = () =>
  clientError(
    'UNAUTHENTICATED',
    'Changes need the token of the server: send the header “Authorization: Bearer TOKEN”, TOKEN being its ENTENTE_TOKEN.',
  );

export const timedOut = () =>
  clientError(
    'TIMEOUT',
    'The answer took too long and was given up. Ask for less, for example a shorter period or fewer rows.',
  );

export const unavailable = () =>
  clientError(
    'UNAVAILABLE',
    'The database cannot be reached at the moment. Try again shortly; /ready says when it is back.',
  );

/** Others who ask for much are being answered. `cost` is of this operation; up to `free` none has to wait. */
export const tooMuchAtOnce = (cost: number, free: number) =>
  clientError(
    'UNAVAILABLE',
    `Too many large operations are asked at once. Ask again shortly, or for less: this one costs ${cost}, and up to ${free} none waits.`,
    { cost, free },
  );

export const tooManySubscribers = (limit: number) =>
  clientError(
    'UNAVAILABLE',
    `This server has ${limit} subscriptions already, and serves no more at once (ENTENTE_MAX_SUBSCRIPTIONS). Try again later.`,
    { limit },
  );

/** Something broke on our side; `requestId` finds the cause in the log. */
export const internal = (requestId: string) =>
  clientError('INTERNAL', 'Something went wrong on our side. The request id finds the cause in the log.', {
    requestId,
  });

export const hasErrorCode = (error: GraphQLError): boolean => Object.hasOwn(httpStatus, String(error.extensions.code));

function clientError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code } });
}
