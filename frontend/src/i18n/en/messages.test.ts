import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds';
import { messages } from './messages';
import { relations } from './relations';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

describe('messages', () => {
  it('have a word for every kind of the schema', () => {
    expect(Object.keys(kinds).sort()).toEqual(valuesOf('Kind').sort());
  });

  it('have words for both ends of every relationship type but the types of others', () => {
    expect([...Object.keys(relations), 'OTHER'].sort()).toEqual(valuesOf('RelationshipType').sort());
  });

  it('have a plural form beside every singular one', () => {
    const lonely = paths(messages).filter((path) => path.endsWith('_one') && !has(path.replace(/_one$/, '_other')));
    expect(lonely).toEqual([]);
  });

  it('are each said somewhere', () => {
    const code = sources('src')
      .filter(({ path }) => !path.startsWith('i18n/en/'))
      .map((file) => file.code)
      .join();
    const said = (path: string) =>
      code.includes(path.replace(/_(one|other)$/, '')) ||
      path.split('.').some((_, at, parts) => at > 0 && code.includes(`${parts.slice(0, at).join('.')}.\${`));
    expect(paths(messages).filter((path) => !said(path))).toEqual([]);
  });

  it('are used by their keys: no screen holds text of its own after an opening tag', () => {
    const inline = sources('src/features')
      .filter((text) => text.path.endsWith('.tsx'))
      .filter((text) => />\s*[A-Z][a-z]+ [a-z]+[^<>{}]*</.test(text.code));
    expect(inline.map(({ path }) => path)).toEqual([]);
  });
});

const all = new Set(paths(messages));
const has = (path: string) => all.has(path);

function paths(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    typeof item === 'object' && item !== null ? paths(item, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function sources(folder: string): { path: string; code: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, code: readFileSync(`${folder}/${path}`, 'utf8') }));
}
