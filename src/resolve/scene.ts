/** Everything that resolving a phrase of one article looks at. */
import type { Bounds } from '../model/dates.ts';
import type { Cast } from './cast.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Focus } from './focus.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Groups } from './groups.ts';
import type { Meaning } from './meaning.ts';
import type { NamedByCountry } from './named.ts';
import type { NounPhrase, PhraseReader } from './noun-phrases.ts';
import type { TextIndex } from './text-index.ts';

export type Scene = {
  index: TextIndex;
  gazetteer: Gazetteer;
  reader: PhraseReader;
  cast: Cast;
  discourse: Discourse;
  focus: Focus;
  named: NamedByCountry;
  groups: Groups;
  /** What a noun in the plural stood for last: "leaders" for a union of states. */
  collectives: Map<string, Entity>;
  on?: Bounds;
};

/** A phrase and where it stands. */
export type Asked = {
  phrase: NounPhrase;
  sentence: number;
  /** Whom "his", "its" or "our" before the noun takes up. */
  holder?: Entity;
  /** What the words [from, to), a phrase in this one, mean. */
  inside?: (from: number, to: number) => Meaning;
};
