import type { Encoding, EncodingSource } from './document.ts';

export type Decoded = { text: string; encoding: Encoding };

/**
 * Bytes to text. The order: a byte order mark, the HTTP charset, the page's own declaration, UTF-8 where the bytes are valid,
 * else a guess. A declaration that the bytes contradict is not believed: the answer says so. Undefined: no encoding fits.
 */
export function decode(bytes: Uint8Array, httpCharset?: string): Decoded | undefined {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked, 'BOM');
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked) return decodeAs(bytes, unmarked, 'guessed');

  const pageCharset = declaredInText(bytes);
  const declared = label(httpCharset) ?? label(pageCharset);
  const from: EncodingSource = label(httpCharset) ? 'HTTP' : 'page';
  const sound = utf8Soundness(bytes);
  if (sound.share === 1 && !sound.ascii) {
    // Text in another encoding is never valid UTF-8 by chance, so bytes outweigh a declaration.
    if (declared === 'utf-8') return decodeAs(bytes, 'utf-8', from);
    return decodeAs(bytes, 'utf-8', 'valid UTF-8', declared);
  }
  // A few bad bytes in UTF-8 are damage, not another encoding, whatever is declared.
  if (sound.share >= 0.8 && sound.share < 1 && sound.good >= 5)
    return decodeAs(bytes, 'utf-8', 'guessed', declared === 'utf-8' ? undefined : declared);
  if (sound.ascii && (!declared || isAsciiBased(declared)))
    return decodeAs(bytes, declared ?? 'utf-8', declared ? from : 'valid UTF-8');
  if (declared && declared !== 'utf-8') return decodeAs(bytes, declared, from);
  if (sound.share >= 0.5) return decodeAs(bytes, 'utf-8', declared ? from : 'guessed');
  const guess = guessed(bytes);
  return guess ? decodeAs(bytes, guess, 'guessed', declared) : undefined;
}

function decodeAs(bytes: Uint8Array, name: string, from: EncodingSource, declared?: string): Decoded {
  const text = new TextDecoder(name).decode(bytes);
  const replaced = text.split('\ufffd').length - 1;
  return { text, encoding: { name, from, ...(declared && { declared }), ...(replaced && { replaced }) } };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 of mostly Latin text has a zero in every second byte; binary files have zeros everywhere. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1024);
  if (head.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  const half = head.length / 2;
  if (odd > 0.7 * half && even < 0.02 * half) return 'utf-16le';
  return even > 0.7 * half && odd < 0.02 * half ? 'utf-16be' : undefined;
}

/** The charset that HTML or XML names in its first bytes. */
function declaredInText(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const found =
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head) ??
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  return found?.[1];
}

/** The encoding's canonical name; undefined for one that nobody knows. UTF-16 is no answer: its declaration could not be read. */
function label(charset: string | undefined): string | undefined {
  if (!charset) return undefined;
  try {
    const name = new TextDecoder(charset.trim()).encoding;
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return undefined;
  }
}

const isAsciiBased = (name: string): boolean => name !== 'iso-2022-jp';

/** How many of the multi-byte sequences are whole: 1 is valid UTF-8. */
function utf8Soundness(bytes: Uint8Array): { share: number; good: number; ascii: boolean } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : (byte & 0xf0) === 0xe0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    let whole = length > 0;
    for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) whole = false;
    if (length === 1) i++;
    else if (whole) {
      good++;
      i += length;
    } else {
      bad++;
      i++;
    }
  }
  // What the scan lets pass (overlong forms, surrogates) the decoder does not.
  if (!bad && good && !isValidUtf8(bytes)) return { share: 0.99, good, ascii: false };
  return { share: good + bad === 0 ? 1 : good / (good + bad), good, ascii: good + bad === 0 };
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The single-byte encoding of undeclared text. In Latin scripts few letters are above 0x7f; where most are, the script is
 * another, and the encoding that makes its most common letters common is taken.
 */
function guessed(bytes: Uint8Array): string | undefined {
  let high = 0;
  let letters = 0;
  let control = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
    if (byte >= 0x80 && byte < 0xa0) control++;
  }
  if (control > 0.3 * (high + letters + control)) return undefined;
  if (high < 0.4 * (high + letters)) return 'windows-1252';
  const sample = bytes.subarray(0, 16_384);
  const scores = Object.entries(COMMON).map(([name, common]) => {
    const text = new TextDecoder(name).decode(sample).toLowerCase();
    return { name, score: [...text].filter((letter) => common.includes(letter)).length };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 0.25 * Math.min(high, sample.length) ? best.name : undefined;
}

/** Letters that make up over half of ordinary text. */
const COMMON: Record<string, string> = {
  'windows-1256': 'اليمونرت',
  'iso-8859-6': 'اليمونرت',
  'windows-1251': 'оеаинтсрвл',
  'koi8-r': 'оеаинтсрвл',
  'windows-1253': 'αοιετσνηρπ',
  'windows-1255': 'יוהלארמתבש',
};
