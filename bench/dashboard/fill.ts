import { finishWrite } from '../../src/counts/finish-write.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { actor, RowSet } from '../../src/ingest/row-set.ts';
import { dateProperties, edtfBounds, epochDay } from '../../src/model/dates.ts';
import type { NodeRef } from '../../src/model/rows.ts';
import { vocabulary } from '../../src/model/vocabulary.ts';
import { writeRows } from '../../src/model/write.ts';

const COUNTRIES = {
  LBY: 'Libya',
  TUN: 'Tunisia',
  DZA: 'Algeria',
  EGY: 'Egypt',
  NER: 'Niger',
  TCD: 'Chad',
  SDN: 'Sudan',
  MLI: 'Mali',
};
const PERSONS = 600;
const TOPICS = 60;
const AGREEMENTS = 200;
const STATEMENTS_OF_AN_ARTICLE = 5;
const ARTICLES_OF_A_TRANSACTION = 1000;

/**
 * Fills a graph with so many statements as news has them: a few actors say most. Each seventh name is Arabic, one is hostile. The
 * same number gives the same graph.
 */
export async function fillGraph(graph: Graph, statements: number): Promise<void> {
  const pick = picker(1);
  await graph.write(async (run) => finishWrite(run, [await writeRows(run, worldRows(pick).rows)]));
  const articles = Math.ceil(statements / STATEMENTS_OF_AN_ARTICLE);
  for (let first = 0; first < articles; first += ARTICLES_OF_A_TRANSACTION) {
    const set = new RowSet();
    for (let at = first; at < Math.min(articles, first + ARTICLES_OF_A_TRANSACTION); at++) articleRows(set, at, pick);
    await graph.write(async (run) => finishWrite(run, [await writeRows(run, set.rows)]));
  }
}

function worldRows(pick: Picker): RowSet {
  const set = new RowSet();
  for (const [id, name] of Object.entries(COUNTRIES)) actorRow(set, id, name, 'COUNTRY');
  for (let at = 0; at < PERSONS; at++) actorRow(set, `person-${at}`, personName(at), 'PERSON');
  for (let at = 0; at < TOPICS; at++) {
    const topic = set.node('Topic', `topic-${at}`, { name: `${word(at)} ${word(at * 7 + 3)}` });
    set.alias(topic, `${word(at)} ${word(at * 7 + 3)}`, 'NAME');
  }
  for (let at = 0; at < AGREEMENTS; at++) {
    const name = `Arrangement ${at} on ${word(at)} ${word(at * 5 + 1)}`;
    const agreement = set.node('Agreement', `agreement-${at}`, { name, type: 'BORDER_SECURITY' });
    set.alias(agreement, name, 'NAME');
    const status = set.node('AgreementStatus', `agreement-${at}-status`, {
      status: vocabulary.AgreementStatusValue[at % vocabulary.AgreementStatusValue.length],
      ...dateProperties('asOf', { value: dayOf(pick.skewed(2000)), basis: 'STATED' }),
    });
    set.link('STATUS_OF', status, agreement, {}, `${at}`);
    for (const country of new Set([pick.country(), pick.country()]))
      set.link('PARTY_TO', actor(country), agreement, {}, `${at}`);
  }
  return set;
}

function actorRow(set: RowSet, id: string, name: string, kind: string): void {
  set.alias(set.node('Actor', id, { name, kind }), name, 'NAME');
}

function articleRows(set: RowSet, at: number, pick: Picker): void {
  const told = Array.from({ length: STATEMENTS_OF_AN_ARTICLE }, (_, index) => {
    const speaker = pick.skewed(PERSONS);
    const content = Array.from({ length: 12 + pick.under(12) }, () => word(pick.skewed(WORDS.length))).join(' ');
    return { index, speaker, content, sentence: `${personName(speaker)} said ${content} ${at}.` };
  });
  const body = told.map(({ sentence }) => sentence).join('\n');
  const publishedOn = dayOf(pick.under(2000));
  const article = set.node('Article', `article-${at}`, {
    title: `${word(at)} ${word(at * 3 + 1)} ${at}`,
    body,
    bodySha256: `${at}`,
    language: 'en',
    extractor: 1,
    ...dateProperties('publishedOn', { value: publishedOn, basis: 'STATED' }),
  });
  let start = 0;
  for (const { index, speaker, content, sentence } of told) {
    const source = personName(speaker);
    const contentStart = start + source.length + ' said '.length;
    const confidence = Math.round(20 + pick.under(80)) / 100;
    const statement = set.node('Statement', `statement-${at}-${index}`, {
      ...{ content, kind: 'INDIRECT', type: 'STATEMENT', polarity: 'AFFIRMED', cue: 'said', method: 'EXTRACTED' },
      ...{ confidence, awaiting: confidence, nested: false, start, articleId: `article-${at}` },
      ...dateProperties('saidOn', { value: publishedOn, basis: 'STATED' }),
      saidDay: epochDay(edtfBounds(publishedOn)?.earliest ?? publishedOn),
    });
    set.link('REPORTED_IN', statement, article, {
      sentenceSpan: [start, start + sentence.length],
      sourceSpan: [start, start + source.length],
      cueSpan: [start + source.length + 1, contentStart - 1],
      contentSpans: [contentStart, contentStart + content.length],
      ...{ sentence, source, cue: 'said', contents: [content] },
    });
    set.link('SAID', actor(`person-${speaker}`), statement);
    for (const target of targets(pick)) set.link('ABOUT', statement, target, { stance: pick.stance() });
    start += sentence.length + 1;
  }
}

function targets(pick: Picker): NodeRef[] {
  const about: NodeRef[] = [actor(pick.under(2) ? pick.country() : `person-${pick.skewed(PERSONS)}`)];
  about.push({ label: 'Topic', id: `topic-${pick.skewed(TOPICS)}` });
  if (pick.under(5) === 0) about.push({ label: 'Agreement', id: `agreement-${pick.skewed(AGREEMENTS)}` });
  return about;
}

const WORDS = (
  'border patrol army council vote accord truce convoy road minister summit region militia crisis training radio customs ' +
  'mediation ceasefire smuggling exercise envoy desert river airfield garrison decree budget talks draft protocol annex'
).split(' ');
const ARABIC = ['منصف المرزوقي', 'عبد الله الثني', 'رمطان لعمامرة', 'فائز السراج', 'الباجي قائد السبسي'];
const HOSTILE = '<script>document.title="run"</script><img src=x onerror=alert(1)>';

const word = (at: number): string => WORDS[at % WORDS.length] as string;

function personName(at: number): string {
  if (at === 3) return HOSTILE;
  return at % 7 === 1 ? `${ARABIC[at % ARABIC.length]} ${at}` : `Speaker ${word(at)} ${at}`;
}

const dayOf = (at: number): string => new Date(Date.UTC(2011, 0, 1 + at)).toISOString().slice(0, 10);

type Picker = ReturnType<typeof picker>;

/** Numbers that are the same for the same seed; `skewed` ones are small far more often than large. */
function picker(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const under = (most: number): number => Math.floor(next() * most);
  return {
    under,
    skewed: (most: number): number => Math.min(most - 1, Math.floor(Math.exp(next() * Math.log(most + 1)) - 1)),
    country: (): string => Object.keys(COUNTRIES)[under(Object.keys(COUNTRIES).length)] as string,
    stance: (): string => ['SUPPORT', 'OPPOSE', 'CONDITIONAL', 'NEUTRAL', 'NEUTRAL', 'SUPPORT'][under(6)] as string,
  };
}
