import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, concatAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const folder = 'src/api/operations';

describe('operations', () => {
  it('hold against the schema that the server prints', () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const documents = readdirSync(folder).map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')));
    expect(validate(schema, concatAST(documents)).map(({ message }) => message)).toEqual([]);
  });
});
