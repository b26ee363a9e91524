import { nameKey, nameSound } from '../../model/names.ts';
import { connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { Resolvers, ResolversTypes, SearchKind } from '../generated.ts';
import { fuzzyQuery, fuzzyQueryOfAll } from '../names.ts';
import { type SearchHitNode, typeOfNode } from '../nodes.ts';
import { textQuery } from '../statement-filter.ts';

export const searchResolvers: Resolvers<Context> = {
  Query: {
    search: async (_, { text, kinds, ...page }, { batches }, info) => {
      const folded = nameKey(text);
      if (folded === '')
        throw badUserInput('text must hold a letter or a digit.', { argument: 'text', received: text });
      const ask = {
        folded,
        sound: telling(nameSound(text)),
        someWords: fuzzyQuery(text),
        allWords: fuzzyQueryOfAll(text),
        text: textQuery(text),
      };
      const labels = kinds?.map((kind) => labelOf[kind]) ?? null;
      return connection<SearchHitNode>(batches, 'search', { ...ask, labels }, page, info);
    },
  },
  SearchHit: {
    result: async ({ label, id, node }, _, { batches }) => {
      const query = label === 'Statement' ? 'statementById' : label === 'Article' ? 'articleById' : null;
      const found: unknown = query ? { ...(await batches.load<object>(query, { id })), labels: [label] } : node;
      return found as ResolversTypes['SearchResult'];
    },
  },
  SearchResult: { __resolveType: (node) => typeOfNode(node) },
};

const labelOf: Record<SearchKind, string> = {
  ACTOR: 'Actor',
  STATEMENT: 'Statement',
  ARTICLE: 'Article',
  AGREEMENT: 'Agreement',
  EVENT: 'Event',
  TOPIC: 'Topic',
  POSITION: 'Position',
  PLACE: 'Place',
};

/** Names of two consonants are alike too often: Thani sounds like Etna. */
const telling = (sound: string | undefined): string | null =>
  sound && sound.replaceAll(' ', '').length > 2 ? sound : null;
