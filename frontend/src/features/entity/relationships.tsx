import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Direction, EntityRelationshipsDocument, type Kind, type RelationshipType } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import type { Profile } from './entityHead';
import { RelationshipRows } from './relationshipRows';

type Groups = Profile['neighbourSummary'];

const pageSize = 25;

/** What it is connected with, strongest first; filter by relationship with exact counts. */
export function Relationships({ id, groups }: { id: string; groups: Groups }) {
  const { t } = useTranslation();
  const words = useWords();
  const [choice, setChoice] = useState<string | null>(null);
  const options = relationOptions(groups);
  const chosen = options.find((option) => option.key === choice);
  const where =
    chosen === undefined ? null : { type: { eq: chosen.type }, kind: { eq: chosen.kind }, direction: chosen.direction };
  const pages = usePages(
    EntityRelationshipsDocument,
    (after) => ({ id, where, first: pageSize, after }),
    ({ entity }) => entity?.relationships,
  );
  return (
    <Panel
      title={t('entity.relationships')}
      flush
      actions={
        options.length > 1 && (
          <Select
            size="xs"
            w={280}
            aria-label={t('entity.typeFilter')}
            placeholder={t('entity.allTypes')}
            clearable
            data={options.map((option) => ({
              value: option.key,
              label: `${words.relation(option.type, option.direction)} ${words.kind(option.kind)} (${option.count})`,
            }))}
            value={choice}
            onChange={setChoice}
          />
        )
      }
    >
      <Loaded result={pages.result} onRetry={pages.refetch}>
        {({ entity }) =>
          pages.nodes.length === 0 ? (
            <EmptyState title={t(chosen === undefined ? 'entity.noRelationships' : 'entity.noRelationshipsFiltered')} />
          ) : (
            <>
              <RelationshipRows id={id} rows={pages.nodes} />
              <MoreFoot pages={pages} total={entity?.relationships.totalCount} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface RelationOption {
  readonly key: string;
  readonly type: RelationshipType;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly count: number;
}

/** Relationship types with their direction and the kind at the other end, most frequent first. */
function relationOptions(groups: Groups): RelationOption[] {
  return groups
    .map(({ relationship: type, kind, direction, count }) => ({
      key: `${type}:${direction}:${kind}`,
      type,
      kind,
      direction,
      count,
    }))
    .sort((a, b) => b.count - a.count);
}
