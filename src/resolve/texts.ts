/** Texts that speak: "a statement by the army", "a motion". */
import { actorOf } from './entity.ts';
import { type Meaning, means, meansActor } from './meaning.ts';
import type { Asked, Scene } from './scene.ts';
import { unnamed } from './unnamed.ts';

/** "A statement by the ministry", "the army’s communiqué"; or what the body that the sentence is about has just adopted. */
export function meaningOfText(scene: Scene, asked: Asked): Meaning {
  const { phrase, sentence } = asked;
  const { index, discourse } = scene;
  if (phrase.owner && phrase.determiner !== 'INDEFINITE' && STATEMENTS.has(phrase.noun?.head?.singular ?? '')) {
    const reason = 'a text speaks for whose it is';
    const entry = scene.gazetteer.entry(phrase.owner);
    if (entry) return meansActor(scene, phrase.owner, sentence, reason);
  }
  const end = index.sentences[sentence]?.to ?? phrase.to;
  const { complement } = phrase;
  const from =
    complement && BY.has(complement.preposition) ? complement.from : BY.has(index.key(phrase.to)) && phrase.to + 1;
  if (from) {
    const author = asked.inside?.(from, end);
    if (author?.references.length) {
      const reason = `a text speaks for its author; ${author.reason}`;
      const { entity } = unnamed(scene, asked, reason);
      if (entity) entity.references = author.references;
      return { entity, references: author.references, reason };
    }
  }
  const [subject] = discourse.in(sentence).filter((one) => one.subject && one.quotation === 0 && one.to <= phrase.from);
  const id = subject && actorOf(subject.entity);
  if (subject && id && subject.entity.kind === 'ORGANIZATION' && !subject.source) {
    for (let i = subject.to; i < phrase.from; i++)
      if (ADOPTS.has(index.key(i)))
        return means(subject.entity, `what ${subject.entity.name} ${index.key(i)} in the same sentence speaks for it`);
  }
  return unnamed(scene, asked, 'a text whose author the article does not name');
}

/** Texts in which somebody speaks; an agreement or a law is no speech. */
const STATEMENTS = new Set(
  'statement communique declaration letter memo memorandum note report message speech release tweet petition'.split(
    ' ',
  ),
);

const BY = new Set(['by', 'from']);

const ADOPTS = new Set(
  'adopted approved passed issued published released signed endorsed voted adopts approves passes issues backed'.split(
    ' ',
  ),
);
