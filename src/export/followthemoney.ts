import countries from 'i18n-iso-countries';
import type { ExportedActor, ExportedArticle, ExportedStatement, ExportedTarget } from './statements.ts';

/**
 * followthemoney entities, one JSON object a line: persons, public bodies and organizations, articles, agreements as
 * Documents, and an UnknownLink from who said something to whom or what it was about, with stance and words. Topics and
 * events are no entities there; they are left out.
 */
export async function* followTheMoney(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  const known = new Set<string>();
  function* once(entity: Entity): Generator<string> {
    if (known.has(entity.id)) return;
    known.add(entity.id);
    yield `${JSON.stringify(entity)}\n`;
  }
  for await (const statement of statements) {
    const { speaker } = statement;
    if (speaker) yield* once(actorEntity(speaker));
    for (const { article } of statement.evidence) yield* once(articleEntity(article));
    for (const { target, stance } of statement.about) {
      const entity = targetEntity(target);
      if (!entity) continue;
      yield* once(entity);
      if (speaker) yield* once(link(statement, speaker, entity.id, stance));
    }
  }
}

type Entity = { id: string; schema: string; properties: Record<string, string[]> };

const schemata: Record<string, string> = { PERSON: 'Person', COUNTRY: 'PublicBody', ORGANIZATION: 'Organization' };

function actorEntity({ id, name, kind, country }: ExportedActor): Entity {
  const code = alpha2(kind === 'COUNTRY' ? id : country?.id);
  return entity(`actor-${id}`, schemata[kind] ?? 'LegalEntity', {
    name,
    [kind === 'PERSON' ? 'nationality' : 'country']: code,
  });
}

const alpha2 = (alpha3: string | undefined): string | undefined =>
  alpha3 && countries.alpha3ToAlpha2(alpha3)?.toLowerCase();

function targetEntity({ __typename, id, name, kind, country }: ExportedTarget): Entity | undefined {
  if (kind) return actorEntity({ id, name, kind, country: country ?? null });
  return __typename === 'Agreement' ? entity(`agreement-${id}`, 'Document', { title: name }) : undefined;
}

const articleEntity = ({ id, title, url, publisher, publishedOn }: ExportedArticle): Entity =>
  entity(`article-${id}`, 'Article', {
    title,
    sourceUrl: url,
    publisher: publisher?.name,
    publishedAt: day(publishedOn?.value),
  });

function link(statement: ExportedStatement, speaker: ExportedActor, object: string, stance: string): Entity {
  const { id, content, saidOn, evidence } = statement;
  return entity(`statement-${id}-${object}`, 'UnknownLink', {
    subject: `actor-${speaker.id}`,
    object,
    role: `spoke about (${stance})`,
    summary: content,
    description: evidence[0]?.sentence.text,
    date: day(saidOn?.value),
    sourceUrl: evidence[0]?.article.url,
  });
}

/** followthemoney has years, months and days, and no EDTF. */
const day = (edtf: string | null | undefined): string | undefined =>
  edtf && /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? edtf : undefined;

function entity(id: string, schema: string, values: Record<string, string | null | undefined>): Entity {
  const given = Object.entries(values).filter((one): one is [string, string] => !!one[1]);
  return { id, schema, properties: Object.fromEntries(given.map(([name, value]) => [name, [value]])) };
}
