/** Whether a full stop after `word` belongs to it: "Mr.", "Sen.", "J.". */
export function isAbbreviation(word: string): boolean {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return hyphen < word.length - 2 && isAbbreviation(word.slice(hyphen + 1));
  if (word.length === 1) return word !== 'I' && /\p{Lu}/u.test(word);
  return TITLES.has(word.toLowerCase()) || SHORT.has(word.toLowerCase()) || CAPITALISED.has(word);
}

/** Whether a sentence goes on after the abbreviation `token` (with its full stop), however the next word begins: "Mr. Day". */
export function isTitle(token: string): boolean {
  return token.endsWith('.') && (TITLES.has(token.slice(0, -1).toLowerCase()) || /^\p{Lu}\.$/u.test(token));
}

const words = (list: string) => new Set(list.split(/\s+/));

/** Go before a name. */
const TITLES =
  words(`mr mrs ms dr prof sen rep gov gen col lt maj capt cmdr adm sgt pres hon rev msgr mt ft insp supt messrs mme
  mlle vs cf`);

/** Are no words of their own. */
const SHORT =
  words(`jan feb apr jul aug sept oct nov dec tue tues thu thurs inc ltd corp dept univ assn bros approx etc jr sr st blvd
  ala ariz calif colo conn fla kan ky mich minn mont neb nev okla penn tenn tex vt wis wyo ph.d atty nos`);

/** Are abbreviations only with a capital: "Co.", against "co" or a sentence that ends in "al". */
const CAPITALISED = words('Co Del Mass Ill Ind Va Md Pa Ga La Mo Ore Wash Ark Ave Fr Al');
