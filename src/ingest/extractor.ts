/**
 * The version of how articles are read. Raised by one with every change to extraction or resolution that changes what is
 * found: articles that an older version has read are then read again. A graph that a newer Entente has filled is left alone.
 */
export const EXTRACTOR_VERSION = 6;

/** Who makes the judgements that Entente makes by itself. */
export const EXTRACTOR = `entente ${EXTRACTOR_VERSION}`;
