import { describe, expect, test } from 'vitest';
import { statusOfParty, withClaims } from '../../src/graphql/agreement-claims.ts';
import type { AgreementStatusNode } from '../../src/graphql/nodes.ts';

/** Which claims on one agreement can both hold; each as `who status from [until]`. */
const claim = (text: string): AgreementStatusNode => {
  const [who = '', status = '', from, until = from] = text.split(' ');
  const claimant = { id: who, name: who, kind: 'PERSON' as const };
  return {
    ...{ id: text, status, party: null, statementId: null, claimant, evidence: [] },
    ...(from && { asOfEarliest: from, asOfLatest: until }),
  };
};
const statusBy = (...claims: string[]) => statusOfParty('pact', claims.map(claim), null);

describe('the status is unclear when', () => {
  test.each([
    [
      'what one says is signed another says is still talked of',
      ['a SIGNED 2014-03-03', 'b UNDER_NEGOTIATION 2014-03-05'],
    ],
    ['one day one says signed, another rejected', ['a SIGNED 2014-03-03', 'b REJECTED 2014-03-03']],
    ['one day one says signed, another in talks', ['a UNDER_NEGOTIATION 2014-03-03', 'b SIGNED 2014-03-03']],
    ['what one says has ended another says is in force', ['a TERMINATED 2014-03-03', 'b IN_FORCE 2014-04-01']],
  ])('%s', (_, claims) => {
    const status = statusBy(...claims);
    expect(status?.status).toBe('UNCLEAR');
    expect(status?.claims?.map(({ id }) => id)).toEqual(claims);
  });
});

describe('the latest status counts when', () => {
  test.each([
    ['an agreement goes on', ['a PROPOSED 2014-01-01', 'b SIGNED 2014-03-03', 'c IN_FORCE 2014-05-01']],
    ['a text is agreed and signed on one day', ['a TEXT_AGREED 2014-03-03', 'b SIGNED 2014-03-03']],
    ['who said otherwise corrects it', ['a SIGNED 2014-03-03', 'a UNDER_NEGOTIATION 2014-03-05']],
    ['who denied it agrees', ['a SIGNED 2014-03-03', 'b PROPOSED 2014-03-05', 'b SIGNED 2014-04-01']],
    ['talks begin anew after a refusal', ['a SIGNED 2014-01-01', 'b REJECTED 2014-03-03', 'c PROPOSED 2014-05-01']],
    ['what was suspended is resumed', ['a SUSPENDED 2014-03-03', 'b IN_FORCE 2014-05-01']],
    ['it is ended', ['a IN_FORCE 2014-03-03', 'b TERMINATED 2014-05-01']],
    ['dates do not tell which is later', ['a SIGNED 2014-01-01 2014-12-31', 'b PROPOSED 2014-05-01']],
    ['one has no date', ['a SIGNED', 'b PROPOSED 2014-05-01']],
  ])('%s', (_, claims) => {
    expect(statusBy(...claims)?.id).toBe(claims.at(-1));
  });
});

test('a status stated to be unclear shows the latest claims by its day, of the whole also those on parties', () => {
  const party = { id: 'TUN', name: 'Tunisia', kind: 'COUNTRY' as const };
  const statuses = [
    claim('a PROPOSED 2014-01-01'),
    claim('a SIGNED 2014-03-03'),
    { ...claim('b REJECTED 2014-03-05'), party },
    claim('c UNCLEAR 2014-04-01'),
    claim('b IN_FORCE 2014-05-01'),
  ];
  const unclear = withClaims(statuses).find(({ status }) => status === 'UNCLEAR');
  expect(unclear?.claims?.map(({ id }) => id)).toEqual(['a SIGNED 2014-03-03', 'b REJECTED 2014-03-05']);
});
