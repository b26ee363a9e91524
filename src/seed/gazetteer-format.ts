/** The lists of a gazetteer file: who and what exists, under which names. */
import { z } from 'zod';
import { vocabulary } from '../model/vocabulary.ts';
import { actorId, aliases, description, edtf, idOf, names, newId, oneOf, text, wikidataId } from './shapes.ts';

const country = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'expected an ISO 3166-1 alpha-3 code such as LBY' })
    .meta({ description: 'ISO 3166-1 alpha-3.', defines: 'country' }),
  names: names.describe('Names in English, French and Arabic, where those of ISO 3166 read badly.').optional(),
  aliases: aliases.optional(),
  demonyms: z
    .array(text('A demonym.'))
    .describe('Adjectives and people: English, then French, then Arabic.')
    .optional(),
  capital: idOf(['place'], 'The place that is its capital.').optional(),
  borders: z
    .array(idOf(['country'], 'A land neighbour.'))
    .describe('Land neighbours; each must name this one too.')
    .optional(),
  wikidataId: wikidataId.optional(),
  description: description.optional(),
});

const place = z.strictObject({
  id: newId('place', 'The id of the place.'),
  name: text('The usual English name.'),
  names: names.optional(),
  aliases: aliases.optional(),
  kind: oneOf('PlaceKind').describe('What sort of place.'),
  in: idOf(['country'], 'The country it lies in.'),
});

const organization = z.strictObject({
  id: newId('organization', 'The id of the organization.'),
  name: text('The usual English name.'),
  names: names.optional(),
  aliases: aliases.optional(),
  type: oneOf('OrganizationType').describe('What sort of organization.'),
  country: idOf(['country'], 'The country it belongs to or has its seat in.').optional(),
  members: z.array(actorId('A member.')).describe('Its members.').optional(),
  wikidataId: wikidataId.optional(),
  description: description.optional(),
});

const group = z.strictObject({
  id: newId('group', 'The id of the group.'),
  name: text('What news calls it, such as "Libya\'s neighbours".'),
  names: names.optional(),
  aliases: aliases.optional(),
  members: z.array(actorId('A member.')).describe('Its members, where a text gives them.').optional(),
  description: description.optional(),
});

const position = z.strictObject({
  id: newId('position', 'The id of the position.'),
  title: text('The English title without the country, such as "President".'),
  titles: z
    .strictObject({ fr: text('French.').optional(), ar: text('Arabic, in Arabic script.').optional() })
    .describe('The title in other languages.')
    .optional(),
  role: oneOf('PositionRole').describe('The role, alike in all countries.'),
  of: idOf(['country', 'organization'], 'Whose office it is; left out for a profession.').optional(),
  aliases: z
    .array(text('A name of the office.'))
    .describe(
      'Other words for the office, as they stand: "Algerian head of state". Title and owner make the usual ones.',
    )
    .optional(),
});

const occupancy = z
  .strictObject({
    position: idOf(['position'], 'The position held.'),
    from: edtf.describe('Since when, EDTF; left out when unknown.').optional(),
    to: edtf.describe('Until when, EDTF; left out when unknown or still held.').optional(),
    status: oneOf('OccupancyStatus').describe('How it is or was held.'),
    basis: z.enum(vocabulary.OccupancyBasis).default('GAZETTEER').describe('How we know.'),
  })
  .describe('A position held.');

const person = z.strictObject({
  id: newId('person', 'The id of the person.'),
  name: text('The usual English spelling.'),
  names: names.optional(),
  aliases: aliases.optional(),
  country: idOf(['country'], 'Nationality.').optional(),
  wikidataId: wikidataId.optional(),
  description: description.optional(),
  positions: z.array(occupancy).describe('Positions held.').optional(),
});

const topic = z.strictObject({
  id: newId('topic', 'The id of the topic.'),
  name: text('The usual English name.'),
  names: names.optional(),
  synonyms: z.array(text('A word.')).describe('Words that show the topic.').optional(),
  broader: idOf(['topic'], 'The wider topic that this one is part of.').optional(),
  description: description.optional(),
});

export const gazetteerLists = {
  countries: z.array(country).describe('Countries.').optional(),
  places: z.array(place).describe('Places, each in one country.').optional(),
  organizations: z.array(organization).describe('Organizations.').optional(),
  groups: z.array(group).describe('Collectives, also unnamed ones.').optional(),
  positions: z.array(position).describe('Offices and professions, whoever holds them.').optional(),
  people: z.array(person).describe('People and the positions they held.').optional(),
  topics: z.array(topic).describe('Topics, as a thesaurus.').optional(),
};
