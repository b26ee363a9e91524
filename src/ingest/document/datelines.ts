import { dateIn, WEEKDAY } from './date-words.ts';
import type { Dateline } from './document.ts';

/**
 * The dateline at the head of a body, with its span: "TRIPOLI, Aug 13 (Reuters) –", "TUNIS (AFP) -", "NIAMEY —",
 * "13 August 2014 –". The words before the dash must all be place, region, date or agency; else there is none.
 */
export function datelineOf(body: string): Dateline | undefined {
  const head = body.slice(0, MAX_HEAD).split('\n', 1)[0] as string;
  const dash = DASH.exec(head);
  if (!dash) return undefined;
  let rest = head.slice(0, dash.index);

  const agency = AGENCY.exec(rest)?.[1]?.trim();
  rest = rest.replace(AGENCY, ' ');
  const date = dateIn(rest);
  if (date) rest = `${rest.slice(0, date.start)},${rest.slice(date.end)}`;
  const places = rest
    .split(/\s*,\s*/)
    .map((part) => part.trim())
    .filter((part) => part && !ONLY_WEEKDAY.test(part));

  const place = places[0];
  if (!place && !date && !agency) return undefined;
  if (places.length > 3 || !places.every((part) => isPlace(part))) return undefined;
  // Alone before a dash, only capitals are a place; a name in running text may stand there too.
  if (!date && !agency && !(place && isShouted(place))) return undefined;
  // After a name in brackets stands its abbreviation or office, too: an agency's has three letters or more.
  if (!date && agency && place && !isShouted(place) && !/^\p{Lu}{3,}|\s|^\p{Lo}/u.test(agency)) return undefined;
  if (date && !agency && place && !isShouted(place) && !/^\s*(?:[–—]|--)/.test(dash[0])) return undefined;
  return {
    ...(place && { place }),
    ...(agency && { agency }),
    ...(date && { date: date.value }),
    start: 0,
    end: dash.index + dash[0].trimEnd().length,
  };
}

const MAX_HEAD = 140;
/** The dash that ends it: long ones anywhere, a hyphen only apart from words or after the agency. */
const DASH = /\s*(?:--|[–—])\s*(?=\S)|\s+-\s+(?=\S)|(?<=\))\s*-\s*(?=\S)/;
const AGENCY = /\(\s*([\p{Lu}\p{Lo}][\p{L}\p{M}\p{N} .&/’'-]{1,38})\s*\)/u;
const ONLY_WEEKDAY = new RegExp(`^(?:${WEEKDAY})\\.?$`, 'iu');

function isPlace(part: string): boolean {
  const words = part.split(/[\s/]+/).filter(Boolean);
  return (
    words.length <= 5 &&
    words.every(
      (word) =>
        /^(?:\p{Lu}|\p{Lo}|(?:al|el|an|as|ad|d|n)[-’'])/u.test(word) ||
        /^(?:of|the|de|du|la|le|les|el|al|and)$/.test(word),
    )
  );
}

const isShouted = (place: string): boolean =>
  !/\p{Ll}/u.test(place) && (place.match(/\p{Lu}/gu)?.length ?? 0) >= 3 && !NO_PLACE.test(place);
const NO_PLACE =
  /\d|^(?:NATO|OPEC|UNESCO|UNICEF|UNHCR|UNSMIL|ECOWAS|IGAD|OSCE|SADC|ISIS|AQIM|BREAKING|EXCLUSIVE|UPDATE|ANALYSIS|OPINION|COMMENT|FACTBOX|TIMELINE|EXPLAINER|INTERVIEW|FEATURE|NEWS|LIVE|VIDEO|PHOTOS|WATCH|CORRECTED|NOTE|EDITORIAL|PRESS RELEASE|STATEMENT|FOR IMMEDIATE RELEASE)$/;
