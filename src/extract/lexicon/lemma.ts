/** The lemma of an inflected verb, noun or adjective as the lexicon has it: the first candidate that `known` accepts, else a guess. */
export function lemmaOf(word: string, tag: string, known?: (lemma: string) => boolean): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  const irregular = IRREGULAR.get(lower);
  if (irregular && /^[VMA]/.test(tag)) return irregular;
  if (!/^(?:VB[DGNZ]|NNS|NNPS)$/.test(tag)) return lower;
  const candidates = stems(lower);
  return (known && candidates.find(known)) || candidates[0]!;
}

/** What `word` may be an inflected form of, likeliest first. */
export function stems(word: string): string[] {
  const irregular = IRREGULAR.get(word);
  const found = irregular ? [irregular] : [];
  const add = (end: string, ...replacements: string[]) => {
    if (!word.endsWith(end) || word.length - end.length < 2) return false;
    const base = word.slice(0, -end.length);
    for (const replacement of replacements) {
      if (replacement === '2') {
        if (/([bdfgklmnprstvz])\1$/.test(base)) found.push(base.slice(0, -1));
      } else found.push(base + replacement);
    }
    return true;
  };
  if (!add('ies', 'y', 'ie') && !(/(?:s|sh|ch|x|z|o)es$/.test(word) && add('es', '', 'e')) && !word.endsWith('ss'))
    add('s', '');
  if (!add('ied', 'y', 'ie'))
    add('ed', ...(/(?:[aeiou][^aeiouwxy]|[cgsvz]|[^aeiou][lr])ed$/.test(word) ? ['e', '2', ''] : ['2', '', 'e']));
  add('ying', 'ie');
  add('ing', ...(/(?:[aeiou][^aeiouwxy]|[cgsvz])ing$/.test(word) ? ['2', 'e', ''] : ['2', '', 'e']));
  found.push(word);
  return found;
}

const IRREGULAR = new Map(
  `said say,says say,told tell,wrote write,written write,thought think,knew know,known know,felt feel,found find,saw see,seen see,
heard hear,understood understand,meant mean,made make,gave give,given give,took take,taken take,spoke speak,spoken speak,swore swear,
sworn swear,foresaw foresee,foreseen foresee,forgot forget,forgotten forget,forbade forbid,chose choose,chosen choose,sought seek,
shown show,held hold,kept keep,led lead,left leave,put put,read read,laid lay,paid pay,brought bring,began begin,begun begin,
became become,came come,went go,gone go,got get,gotten get,ran run,sent send,set set,shot shoot,sang sing,sung sing,stood stand,
struck strike,taught teach,threw throw,thrown throw,won win,wrote write,bet bet,hit hit,cast cast,broadcast broadcast,spelt spell,
dreamt dream,learnt learn,leapt leap,bound bind,drew draw,drawn draw,fought fight,fell fall,fallen fall,grew grow,grown grow,met meet,
rose rise,risen rise,spent spend,built build,bought buy,caught catch,lost lose,sold sell,is be,are be,was be,were be,been be,being be,
am be,'s be,'re be,'m be,has have,had have,having have,'ve have,did do,does do,done do,ripped rip,backed back,bade bid,
misunderstood misunderstand,overheard overhear,withdrew withdraw,upheld uphold,undertook undertake,mistook mistake,denied deny,
worried worry,relied rely,replied reply,implied imply,vowed vow,quipped quip,pled plead`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);
