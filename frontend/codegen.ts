import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DefinitionNode, Kind, parse, print } from 'graphql';

/**
 * The server's schema with `Entity` as one object type. The explorer reads entities through the interface's fields
 * alone; a type per kind would multiply every result type by the number of kinds. Operations are checked against the
 * whole schema by a test.
 */
function withOneEntityType(sdl: string): string {
  const document = parse(sdl);
  return print({ ...document, definitions: document.definitions.flatMap(simplified) });
}

function simplified(node: DefinitionNode): DefinitionNode[] {
  if (node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Entity') {
    return [{ ...node, kind: Kind.OBJECT_TYPE_DEFINITION }];
  }
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [node];
  if (!node.interfaces?.some(({ name }) => name.value === 'Entity')) return [node];
  if (node.name.value !== 'Case') return [];
  return [{ ...node, interfaces: node.interfaces.filter(({ name }) => name.value !== 'Entity') }];
}

/** Types of every operation in `src/api/operations`, one file each. */
const config: CodegenConfig = {
  schema: withOneEntityType(readFileSync('schema.graphql', 'utf8')),
  documents: 'src/api/operations/*.graphql',
  generates: {
    'src/api/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: 'string', DateTime: 'string', JSON: 'unknown' },
        strictScalars: true,
        skipTypename: true,
      },
    },
  },
};

export default config;
