import { expect, test } from 'vitest';
import { smallServer } from './small-server.ts';

const nested = (depth: number) => `${'{ deep '.repeat(depth - 1)}{ name }${' }'.repeat(depth - 1)}`;

test('an operation may nest 15 fields, not 16', async () => {
  const { ask } = smallServer();
  expect((await ask(nested(15))).body.errors).toBe(undefined);
  const { status, body } = await ask(nested(16));
  expect(status).toBe(400);
  expect(body.errors[0]).toMatchObject({
    message: 'The operation nests too deep: 16; at most 15 allowed.',
    extensions: { code: 'TOO_COMPLEX', limit: 15, received: 16 },
  });
});

test('depth behind fragments counts too', async () => {
  const { body } = await smallServer({ limits: { depth: 3 } }).ask(
    '{ deep { ...a } } fragment a on Deep { deep { ...b } } fragment b on Deep { deep { name } }',
  );
  expect(body.errors[0].extensions).toEqual({ code: 'TOO_COMPLEX', limit: 3, received: 4 });
});

test('fragments in a circle are refused, not followed', async () => {
  const { body } = await smallServer().ask('{ deep { ...a } } fragment a on Deep { deep { ...a } }');
  expect(body.errors[0].message).toBe('Cannot spread fragment "a" within itself.');
});

test('an operation may have 30 aliases, not 31, each spread of a fragment counted', async () => {
  const { ask } = smallServer();
  const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: name`).join(' ');
  expect((await ask(`{ deep { ${aliases(30)} } }`)).body.errors).toBe(undefined);
  const spread = `{ deep { ...a deep { ...a } } } fragment a on Deep { ${aliases(16)} }`;
  expect((await ask(spread)).body.errors[0].extensions).toEqual({ code: 'TOO_COMPLEX', limit: 30, received: 32 });
});

test('fragments that double each other stay cheap to count', async () => {
  const fragment = (i: number) => `fragment f${i} on Deep { a: name deep { ...f${i + 1} } b: deep { ...f${i + 1} } }`;
  const fragments = Array.from({ length: 14 }, (_, i) => fragment(i)).join(' ');
  const { body } = await smallServer().ask(`{ deep { ...f0 } } ${fragments} fragment f14 on Deep { name }`);
  expect(body.errors[0].extensions.code).toBe('TOO_COMPLEX');
});

test('a document may have 2,000 tokens, not more, also when it is sent again', async () => {
  const { ask } = smallServer();
  // 1,998 fields of one name are too many for graphql-js's own rule, so what is allowed is tried small.
  expect((await smallServer({ limits: { tokens: 4 } }).ask('{ hello __typename }')).body.errors).toBe(undefined);
  for (const _ of [1, 2]) {
    const { body } = await ask(`{ ${'hello '.repeat(1999)} }`);
    expect(body.errors[0]).toEqual({
      message: 'The document has more than 2000 tokens. Split it into several requests.',
      extensions: { code: 'TOO_COMPLEX', limit: 2000 },
    });
  }
});
