/** What a file is, by its first bytes, then by its name. */
export type Kind = 'text' | 'html' | 'feed' | 'json-lines' | 'json';

/** What it is, or for what is no text a phrase that names it: "a PDF file". `stated` is believed of text only. */
export function kindOf(bytes: Uint8Array, name = '', stated?: Kind): Kind | { binary: string } {
  const binary = binaryName(bytes);
  if (binary) return { binary };
  if (stated) return stated;
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2048))
    .replace(/\0/g, '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '');
  return bySignature(head) ?? byExtension(name) ?? 'text';
}

export function byExtension(name: string): Kind | undefined {
  return EXTENSIONS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** The kind that the first characters prove; plain text proves nothing. */
export function bySignature(head: string): Exclude<Kind, 'text'> | undefined {
  // XML declarations, comments and white space may stand before what counts.
  const start = head.replace(/^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->)+/, '');
  if (/^<!doctype\s+html|^<html[\s>]|^<(?:head|body)[\s>]/i.test(start)) return 'html';
  if (/^(?:<!doctype[^>]*>\s*)?<(?:rss|feed|rdf:rdf)[\s>]/i.test(start)) return 'feed';
  if (/^\{\s*"/.test(start))
    return /^\{[^\n]*\}\s*(?:\n|$)/.test(start) || !start.includes('\n') ? 'json-lines' : 'json';
  return /^\[\s*\{/.test(start) ? 'json' : undefined;
}

const EXTENSIONS: Record<string, Kind> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  json: 'json',
};

function binaryName(bytes: Uint8Array): string | undefined {
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const known = MAGIC.find(([start]) => magic.startsWith(start));
  if (known) return known[1];
  if (/^(?:ÿþ|þÿ)/.test(magic)) return undefined;
  const head = bytes.subarray(0, 4096);
  let zeros = 0;
  let controls = 0;
  let zerosInWords = 0;
  head.forEach((byte, index) => {
    if (byte === 0) zeros++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
    if (byte === 0 && head[index ^ 1] !== 0) zerosInWords++;
  });
  // In UTF-16 every zero has a letter beside it.
  const utf16 = zeros > 0.3 * head.length && zerosInWords > 0.95 * zeros && controls < 0.02 * head.length;
  // A stray zero is damage in a text.
  return (zeros > 1 && !utf16) || controls > 0.1 * head.length ? 'binary data' : undefined;
}

const MAGIC: [string, string][] = [
  ['%PDF', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
];
