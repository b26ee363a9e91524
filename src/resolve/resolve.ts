/** Who is meant: from an article's words to actors, each with its reason, or to nobody. */
import { authorOf, interviewedIn } from './author.ts';
import { Cast } from './cast.ts';
import { Discourse } from './discourse.ts';
import { focusOf } from './focus.ts';
import type { Gazetteer } from './gazetteer.ts';
import { Groups } from './groups.ts';
import { Meanings } from './meanings.ts';
import { Mentions } from './mentions.ts';
import { namedByCountry } from './named.ts';
import { Narration } from './narration.ts';
import { Nesting } from './nesting.ts';
import { PhraseReader } from './noun-phrases.ts';
import { personNames } from './person-names.ts';
import type { Scene } from './scene.ts';
import { Sources } from './sources.ts';
import { TextIndex } from './text-index.ts';
import type { ArticleText, AttributionSpans, Resolution } from './types.ts';

/**
 * Resolves the sources and hearers of all attributions and every name in the text. Pure; never throws, whatever the text; the
 * work is in proportion to its length.
 */
export function resolveActors(article: ArticleText, gazetteer: Gazetteer): Resolution {
  const { attributions } = article;
  const index = new TextIndex(article, gazetteer);
  const names = personNames(index, gazetteer);
  const scene: Scene = {
    index,
    gazetteer,
    reader: new PhraseReader(index, gazetteer, names),
    cast: new Cast(names, index, gazetteer, article.published),
    discourse: new Discourse(index, gazetteer),
    focus: focusOf(article, index, gazetteer),
    named: namedByCountry(index, gazetteer),
    groups: new Groups(gazetteer),
    collectives: new Map(),
    on: article.published,
  };
  const nesting = new Nesting(attributions);
  const mentions = new Mentions(scene);
  const meanings = new Meanings(scene, attributions, nesting, authorOf(article, scene, names));
  const speaking = new Sources(scene, attributions, meanings, mentions, interviewedIn(scene, names));
  const narration = new Narration(scene, names, meanings, mentions);

  const sources: number[][] = attributions.map(() => []);
  const speak = (i: number): void => {
    sources[i] = speaking.speak(i);
  };
  const { outside, inside } = inTurn(attributions, nesting);
  const firstWords = outside.map((i) => index.wordsIn(placeOf(attributions[i] as AttributionSpans))[0]);
  let next = 0;
  const reach = (word: number): void => {
    for (; next < outside.length && (firstWords[next] as number) <= word; next++) speak(outside[next] as number);
  };
  // First what the article itself says, in its order; what speakers say of others needs to know who speaks.
  const reported = narration.read(
    nesting.ofWords(index.words.length, (span) => index.wordsIn(span)),
    reach,
  );
  reach(Number.POSITIVE_INFINITY);
  for (const i of inside) speak(i);
  for (const phrase of reported) narration.report(phrase);
  const hearers = attributions.map((_, i) => speaking.hear(i));
  return { ...mentions.result(sources, hearers), actors: [...scene.cast.created(), ...scene.groups.created()] };
}

/** What the article attributes itself, in the order of the text, and what stands in others' words, the outer before the inner. */
function inTurn(
  attributions: readonly AttributionSpans[],
  { depth }: Nesting,
): { outside: number[]; inside: number[] } {
  const all = attributions.map((attribution, i) => ({ i, depth: depth[i] ?? 0, start: placeOf(attribution)[0] }));
  all.sort((a, b) => a.depth - b.depth || a.start - b.start);
  return {
    outside: all.filter((one) => one.depth === 0).map(({ i }) => i),
    inside: all.filter((one) => one.depth > 0).map(({ i }) => i),
  };
}

const placeOf = ({ source, cue, contents }: AttributionSpans) => source ?? cue ?? contents[0] ?? ([0, 0] as const);
