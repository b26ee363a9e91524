import { describe, expect, test } from 'vitest';
import { decode } from '../../src/ingest/document/encoding.ts';

const TEXT = 'Le ministre a déclaré : « c’est signé », à Tunis – déjà.';
/** Windows-1252 of the characters used here. */
const western = (text: string): Buffer =>
  Buffer.from([...text].map((c) => ({ '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94 })[c] ?? c.charCodeAt(0)));
/** Bytes by a single-byte encoding, found by decoding all bytes. */
function encodeAs(name: string, text: string): Buffer {
  const table = new Map(
    [...Array(256).keys()].map((byte) => [new TextDecoder(name).decode(Buffer.from([byte])), byte]),
  );
  return Buffer.from([...text].map((c) => table.get(c) ?? 0x3f));
}
const ARABIC =
  'أعلن وزير الدفاع اليوم أن بلاده ستوقع اتفاقا أمنيا مع جارتها الشرقية قبل نهاية الشهر وقال الوزير إن الاتفاق يشمل الحدود.';
const RUSSIAN = 'Министр обороны заявил сегодня, что соглашение будет подписано до конца месяца.';

describe('the encoding is told by', () => {
  test.each([
    [
      'a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]),
      undefined,
      'utf-8',
      'BOM',
    ],
    [
      'a UTF-16 mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]),
      undefined,
      'utf-16le',
      'BOM',
    ],
    ['the zeros of UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), undefined, 'utf-16le', 'guessed'],
    ['the HTTP answer', western(TEXT), 'ISO-8859-1', 'windows-1252', 'HTTP'],
    ['valid UTF-8', Buffer.from(TEXT), undefined, 'utf-8', 'valid UTF-8'],
    ['bytes that are no UTF-8', western(TEXT), undefined, 'windows-1252', 'guessed'],
  ])('%s', (_, bytes, charset, name, from) => {
    expect(decode(bytes, charset)).toEqual({ text: TEXT, encoding: { name, from } });
  });

  test.each([
    ['meta charset', `<meta charset="windows-1252"><p>${TEXT}`],
    ['meta http-equiv', `<META http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>${TEXT}`],
    ['an XML declaration', `<?xml version="1.0" encoding="windows-1252"?><rss>${TEXT}</rss>`],
  ])('%s', (_, page) => {
    expect(decode(western(page))).toEqual({ text: page, encoding: { name: 'windows-1252', from: 'page' } });
  });

  test.each([
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC.replace('،', ',')],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
  ])('the letters that are common, undeclared: %s', (name, text) => {
    expect(decode(encodeAs(name, text))).toEqual({ text, encoding: { name, from: 'guessed' } });
  });
});

describe('a wrong declaration', () => {
  test('of Latin-1 over UTF-8 is not believed, and said', () => {
    const page = `<meta charset="iso-8859-1"><p>${TEXT}`;
    expect(decode(Buffer.from(page))).toEqual({
      text: page,
      encoding: { name: 'utf-8', from: 'valid UTF-8', declared: 'windows-1252' },
    });
  });

  test('of UTF-8 over windows-1252 is not believed, and said', () => {
    const page = `<meta charset="utf-8"><p>${TEXT}`;
    expect(decode(western(page))).toEqual({
      text: page,
      encoding: { name: 'windows-1252', from: 'guessed', declared: 'utf-8' },
    });
  });

  test('of an encoding that nobody knows is passed by', () => {
    expect(decode(Buffer.from(TEXT), 'x-martian')?.encoding).toEqual({ name: 'utf-8', from: 'valid UTF-8' });
  });
});

test('a damaged byte in UTF-8 text is one replacement, counted, and not a whole text of mojibake', () => {
  const bytes = Buffer.concat([Buffer.from(TEXT.repeat(3)), Buffer.from([0xe9]), Buffer.from(' fin')]);
  expect(decode(bytes)).toEqual({
    text: `${TEXT.repeat(3)}\ufffd fin`,
    encoding: { name: 'utf-8', from: 'guessed', replaced: 1 },
  });
});

test('damage in UTF-8 outweighs a declaration of another encoding, and is counted', () => {
  const page = `<meta charset="iso-8859-1"><p>${TEXT}`;
  const bytes = Buffer.concat([Buffer.from(page), Buffer.from([0xe9])]);
  expect(decode(bytes)).toEqual({
    text: `${page}\ufffd`,
    encoding: { name: 'utf-8', from: 'guessed', declared: 'windows-1252', replaced: 1 },
  });
});
