/** From the title words beside a name to a position: the gazetteer's, or one that the article gives. */

import { actorOf, type Entity } from './entity.ts';
import { isHeld } from './gazetteer.ts';
import { setOf } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { positionsOf, type TitleWords } from './titles.ts';
import type { NewPosition, Title } from './types.ts';
import { fold } from './words.ts';

/** The title of a person as written; `made` takes up a position that the gazetteer lacks. Undefined for a mere "Mr". */
export function titleOf(
  scene: Scene,
  title: TitleWords,
  entity: Entity,
  made: Map<string, NewPosition>,
): Title | undefined {
  if (title.office.length === 0 || RELATIONS.has(title.office.at(-1) as string)) return undefined;
  const { index } = scene;
  const span = index.spanOf(title.from, title.to);
  const position = knownPosition(scene, title, entity) ?? newPosition(scene, title, entity, made);
  if (!position) return undefined;
  return { ...span, position, status: title.status };
}

/** What somebody is to another is no position. */
const RELATIONS =
  setOf(`man woman boy girl child mother father wife husband brother sister son daughter cousin uncle aunt nephew niece friend colleague
 counterpart predecessor successor opponent critic victim survivor witness resident widow widower orphan hostage prisoner detainee elder neighbour neighbor person`);

const RANKS = setOf(
  'general colonel major captain marshal field admiral brigadier lieutenant sergeant corporal sheikh prince princess imam retired',
);

function knownPosition(scene: Scene, title: TitleWords, entity: Entity): string | undefined {
  const { gazetteer, focus } = scene;
  const office = title.office.join(' ');
  const held = (gazetteer.entry(actorOf(entity) ?? '')?.held ?? []).map(({ position }) => position);
  const heldSo = held.find((id) => title.positions.includes(id) || fold(gazetteer.entry(id)?.name ?? '') === office);
  if (heldSo) return heldSo;
  if (title.positions.length === 1) return title.positions[0];
  const role = roleOf(title.office);
  if (!role) return undefined;
  // "UN envoy" for the one office of that kind that the person held then.
  const person = gazetteer.entry(actorOf(entity) ?? '');
  const alike = (person?.held ?? []).filter(
    (one) => gazetteer.entry(one.position)?.role === role && (isHeld(one, scene.on) || title.status === 'FORMER'),
  );
  if (role !== 'MINISTER' && alike.length === 1) return alike[0]?.position;
  if (office === 'minister') {
    const held = (person?.held ?? []).filter((one) => isHeld(one, scene.on));
    const ministries = held.filter(({ position }) => /MINISTER$/.test(gazetteer.entry(position)?.role ?? ''));
    if (ministries.length === 1) return ministries[0]?.position;
  }
  const owner = title.of ?? entity.country ?? (focus.basis === 'CLEAR' ? focus.country : undefined);
  const found = owner ? positionsOf(gazetteer, '', office, owner) : [];
  return found.length === 1 ? found[0] : undefined;
}

function newPosition(
  scene: Scene,
  title: TitleWords,
  entity: Entity,
  made: Map<string, NewPosition>,
): string | undefined {
  const { gazetteer, index } = scene;
  const role = roleOf(title.office);
  // "His spokesman", "Ban’s spokesman": an office of nobody's.
  if (role === 'SPOKESPERSON' && !title.of) return undefined;
  // A rank is no office either.
  if (title.office.every((word) => RANKS.has(word))) return undefined;
  const of = title.of ?? (role ? entity.country : undefined);
  const owner = of ? fold(gazetteer.entry(of)?.name ?? of).replaceAll(' ', '-') : undefined;
  const id = [owner, ...title.office].filter(Boolean).join('-');
  if (!made.has(id)) {
    const written = title.office.join(' ');
    const { text } = index.spanOf(title.from, title.to);
    const at = text.toLowerCase().indexOf(written);
    const words = at < 0 ? written : text.slice(at, at + written.length);
    made.set(id, { id, title: words.charAt(0).toUpperCase() + words.slice(1), role: role ?? 'OTHER', of });
  }
  return id;
}

const ROLES: readonly [RegExp, string][] = [
  [/\bspokes(man|woman|person)\b/, 'SPOKESPERSON'],
  [/\benvoy\b|\bspecial representative\b/, 'ENVOY'],
  [/\bambassador\b|\bpermanent representative\b/, 'AMBASSADOR'],
  [/\b(deputy|vice|assistant)\b.*\bminister\b/, 'MINISTER'],
  [/\bforeign\b.*\bminister\b|\bminister of foreign\b/, 'FOREIGN_MINISTER'],
  [/\bdefen[cs]e minister\b|\bminister of (the )?defen[cs]e\b/, 'DEFENCE_MINISTER'],
  [/\binterior minister\b|\bminister of (the )?interior\b/, 'INTERIOR_MINISTER'],
  [/\bprime minister\b|\bpremier\b|\bhead of (the )?government\b/, 'HEAD_OF_GOVERNMENT'],
  [/\bminister\b/, 'MINISTER'],
  [/^(president|king|emir|sultan|queen)$|\bhead of state\b/, 'HEAD_OF_STATE'],
  [/^(mp|deputy|senator|lawmaker|member of parliament)$/, 'LEGISLATOR'],
  [/\bsecretary general\b/, 'SECRETARY_GENERAL'],
  [/\bchief of (the )?(general )?staff\b|\barmy chief\b/, 'MILITARY_CHIEF'],
  [/^(parliament )?speaker$|\bspeaker of\b/, 'SPEAKER'],
];

/** The role that a title is for whoever holds it; undefined for a profession. */
function roleOf(office: readonly string[]): string | undefined {
  const key = office.join(' ');
  return ROLES.find(([pattern]) => pattern.test(key))?.[1];
}
