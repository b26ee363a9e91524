/** What any phrase or pronoun of an article means, given who speaks around it. */
import { meaningOfBody } from './bodies.ts';
import { Contents } from './contents.ts';
import type { Entity } from './entity.ts';
import { meaningOfName } from './known-names.ts';
import { type Meaning, means, unresolved } from './meaning.ts';
import type { Nesting } from './nesting.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { meaningOfOffice } from './offices.ts';
import { meaningOfPeople } from './people.ts';
import type { PersonName } from './person-names.ts';
import { meaningOfPronoun } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { meaningOfState, meaningOfStates } from './states.ts';
import { meaningOfText } from './texts.ts';
import { titleIn } from './titles.ts';
import type { AttributionSpans } from './types.ts';
import { sameWords, unnamed } from './unnamed.ts';

/**
 * Where words stand: in which sentence, in what `outer` attributes to somebody (-1: in nothing), and as the source or hearer of
 * which `attribution` (-1: of none). `speaks`: they are its source.
 */
export type Where = { sentence: number; outer: number; attribution: number; speaks: boolean };

export class Meanings {
  /** Of each attribution, once it is known. */
  readonly speakers: (Entity | undefined)[] = [];
  private readonly scene: Scene;
  private readonly attributions: readonly AttributionSpans[];
  private readonly nesting: Nesting;
  private readonly author: Entity | undefined;
  private readonly contents = new Map<number, Contents>();

  constructor(scene: Scene, attributions: readonly AttributionSpans[], nesting: Nesting, author: Entity | undefined) {
    this.scene = scene;
    this.attributions = attributions;
    this.nesting = nesting;
    this.author = author;
  }

  /** As the source or hearer of an attribution. */
  at(sentence: number, attribution: number, speaks: boolean): Where {
    return { sentence, outer: this.nesting.outer[attribution] ?? -1, attribution, speaks };
  }

  of(phrase: NounPhrase, where: Where): Meaning {
    const { scene } = this;
    const { sentence, speaks } = where;
    const name = phrase.name ?? phrase.apposition;
    if (name) return this.ofPerson(phrase, name, speaks);
    if (phrase.hit) return meaningOfName(scene, phrase.hit, sentence, speaks);
    const asked = {
      phrase,
      sentence,
      holder: this.holderOf(phrase, where),
      inside: (from: number, to: number) => this.inside(from, to, where),
    };
    const head = phrase.noun?.head;
    switch (head?.class) {
      case 'STATE':
        return head.plural ? meaningOfStates(scene, asked) : meaningOfState(scene, asked);
      case 'BODY':
        return meaningOfBody(scene, asked);
      case 'TEXT':
        return meaningOfText(scene, asked);
      case 'PEOPLE':
        return meaningOfPeople(scene, asked);
      case 'OFFICE':
      case 'PERSON':
        return head.plural ? meaningOfPeople(scene, asked) : meaningOfOffice(scene, asked);
      default: {
        const before = sameWords(scene, asked);
        return before ? means(before, before.reason) : unnamed(scene, asked, 'nobody whom the article names');
      }
    }
  }

  ofPronoun(word: number, { sentence, outer, attribution }: Where): Meaning {
    const { index } = this.scene;
    return meaningOfPronoun(this.scene, {
      key: index.key(word),
      at: word,
      sentence,
      quotation: index.quotationOf(word),
      contents: this.contentsOf(attribution),
      outer: outer < 0 ? undefined : { speaker: this.speakers[outer], contents: this.contentsOf(outer) },
      author: this.author,
    });
  }

  /** A phrase within another: "the interior ministry" in "a spokesman for the interior ministry". */
  private inside(from: number, to: number, where: Where): Meaning {
    const phrase = this.scene.reader.read(from, to);
    if (!phrase || phrase.noun?.head?.class === 'TEXT') return unresolved('no phrase that means somebody');
    return this.of(phrase, { ...where, attribution: -1, speaks: true });
  }

  private ofPerson(phrase: NounPhrase, name: PersonName, speaks: boolean): Meaning {
    const { cast, index, gazetteer } = this.scene;
    const title = phrase.apposition ? titleIn(index, gazetteer, phrase.from, phrase.to) : phrase.epithet;
    if (title) {
      cast.entitle(name, title);
      name.title ??= title;
    }
    const naming = speaks || title ? cast.confirm(name) : cast.naming(name);
    if (!naming?.entity) return unresolved(naming?.reason ?? 'no person of this name is known');
    return means(naming.entity, naming.reason, naming.judgement);
  }

  /** Whom "his" in "his country" takes up. */
  private holderOf({ pronoun, from }: NounPhrase, where: Where): Entity | undefined {
    if (!pronoun) return undefined;
    const speaker = where.outer < 0 ? undefined : this.speakers[where.outer];
    const isOurs = pronoun === 'our' || pronoun === 'my';
    if (
      speaker &&
      (isOurs || (speaker.human && (pronoun === 'his' || pronoun === 'her') && !this.scene.index.quotationOf(from)))
    )
      return speaker;
    return this.ofPronoun(from, where).entity;
  }

  private contentsOf(attribution: number): Contents {
    let contents = this.contents.get(attribution);
    if (!contents) {
      contents = new Contents(this.attributions[attribution]?.contents ?? []);
      this.contents.set(attribution, contents);
    }
    return contents;
  }
}
