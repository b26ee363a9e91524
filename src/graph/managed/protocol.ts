/** What a user and the supervisor of a managed Neo4j say to each other: one JSON text a line, after the user's token. */
export type Message =
  | { type: 'progress'; line: string }
  | { type: 'ready'; access: Access }
  | { type: 'failed'; message: string };

/** Told what is being done, a line at a time. */
export type Progress = (line: string) => void;

/** How to reach a Neo4j. */
export type Access = { uri: string; user: string; password: string };

/** What the supervisor is started with. */
export type SupervisorOrder = {
  home: string;
  lib: string;
  java: string;
  mvn: string | null;
  heap: string;
  pageCache: string;
  jvm: string[];
  conf: string[];
};

/** Where the running supervisor listens, and the word that lets a user in. */
export type SupervisorState = { port: number; token: string };

/** The supervisor's exit code when another one holds this home. */
export const heldByAnother = 75;
