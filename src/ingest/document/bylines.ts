import { oneLine } from './clean-text.ts';
import { dateIn, WEEKDAY } from './date-words.ts';

/** A line that says who wrote the article: the persons' names as written, and the outlet where the line names one. */
export type Byline = { text: string; authors: string[]; outlet?: string };

/** "By Salma Ayari", "Article by Monia Ghanmi, Magharebia.", "Reporting by A in Tunis and B; Editing by C"; else undefined. */
export function bylineIn(line: string): Byline | undefined {
  const lead = line.length > 240 ? undefined : LEAD.exec(line);
  if (!lead) return undefined;
  const parsed = namesIn(line.slice(lead[0].length));
  return parsed && { text: line, ...parsed };
}

/** "Yasmine Haddad | October 2, 2018": a line of nothing but names and a date, whose names are then a byline. */
export function namesBesideDate(line: string): Byline | undefined {
  const date = line.length > 120 ? undefined : dateIn(line);
  if (!date) return undefined;
  const before = line.slice(0, date.start).replace(/[\s|·•,–—-]+$/u, '');
  const parsed = namesIn(before);
  return parsed?.authors.length ? { text: line, ...parsed } : undefined;
}

/** The persons and the outlet in what follows "by"; undefined when it is not a list of names. */
export function namesIn(text: string): { authors: string[]; outlet?: string } | undefined {
  const credit = oneLine(text)
    .split(/;|\s[|·•–—]\s/u, 1)[0]
    ?.replace(/[.)]+$/, '');
  if (!credit || TIME_WORD.test(credit)) return undefined;
  const parts = credit.split(/\s*,\s*|\s+(?:and|et|with)\s+|\s*[&/]\s*|\s+و\s?(?=\p{Lo})/u).filter(Boolean);
  const authors: string[] = [];
  const outlets: string[] = [];
  for (const part of parts) {
    const name = part.replace(/\s+(?:in|at|for|à|from)\s+\p{Lu}.*$/u, '');
    if (STAFF.test(name)) outlets.push('');
    else if (!isNames(name)) return undefined;
    else if (name.split(' ').length < 2 || OUTLET.test(name)) outlets.push(name);
    else authors.push(name);
  }
  const outlet = outlets.find(Boolean);
  return authors.length || outlets.length ? { authors, ...(outlet && { outlet }) } : undefined;
}

const LEAD =
  /^\(?(?:(?:article|story|report|text|words|interview|analysis|opinion|written|reported|posted|published|reporting|writing|compiled)\s+)?by:?\s+|^\(?(?:reporting|writing) by\s+|^(?:author|writer|auteur)s?\s*:\s*|^par\s+(?=\p{Lu})|^(?:بقلم|كتب|كتبت)\s*:?\s+/iu;

/** Words that begin with a capital (or have none to begin with), and the small words within names. */
function isNames(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) as string;
  return (
    words.length <= 6 && words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) && NAME_WORD.test(last)
  );
}

const NAME_WORD = /^(?:[a-z]{1,3}['’-])?(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}]*)$/u;
const PARTICLE = /^(?:al|el|ad|as|ash|ben|bin|bint|ibn|ould|ag|de|del|della|der|den|di|du|da|la|le|van|von|of|the)$/i;
const STAFF =
  /^(?:(?:our|the|a)\s)?(?:[\p{L}]+\s)?(?:staff(?:\s(?:writers?|reporters?|correspondents?))?|correspondents?|reporters?|agencies|newsroom|news desk|editors?|editorial board|admin)$/iu;
const OUTLET =
  /(?:^|\s)(?:news|press|agency|times|post|herald|gazette|tribune|wire|radio|tv|media|network|journal|daily|weekly|reuters|afp|ap|magazine|institute|centre|center|ministry)(?:\s|$)/i;
const TIME_WORD = new RegExp(
  `^(?:${WEEKDAY}|january|february|march|april|may|june|july|august|september|october|november|december|then|now|the time|contrast)(?![\\p{L}])`,
  'iu',
);
