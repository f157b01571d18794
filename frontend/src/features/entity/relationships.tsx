import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type Direction, EntityRelationshipsDocument, type RelationshipType } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { Loaded } from '../../ui/loaded';
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
  const [shown, setShown] = useState(pageSize);
  const options = relationOptions(groups);
  const chosen = options.find((option) => option.key === choice);
  const [result, refetch] = useQuery({
    query: EntityRelationshipsDocument,
    variables: {
      id,
      where: chosen === undefined ? null : { types: [chosen.type], direction: chosen.direction },
      first: Math.min(shown, 200),
    },
  });
  return (
    <Panel
      title={t('entity.relationships')}
      flush
      actions={
        options.length > 1 && (
          <Select
            size="xs"
            w={260}
            aria-label={t('entity.typeFilter')}
            placeholder={t('entity.allTypes')}
            clearable
            data={options.map((option) => ({
              value: option.key,
              label: `${words.relation(option.type, option.direction)} (${option.count})`,
            }))}
            value={choice}
            onChange={setChoice}
          />
        )
      }
    >
      <Loaded result={result} onRetry={refetch}>
        {({ entity }) => {
          const list = entity?.relationships;
          if (list === undefined || list.nodes.length === 0) {
            return (
              <EmptyState
                title={t(chosen === undefined ? 'entity.noRelationships' : 'entity.noRelationshipsFiltered')}
              />
            );
          }
          return (
            <>
              <RelationshipRows id={id} rows={list.nodes} />
              <div className="foot">
                <span className="num">{t('entity.shown', { shown: list.nodes.length, total: list.totalCount })}</span>
                {list.pageInfo.hasNextPage && list.nodes.length < 200 && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    loading={result.fetching}
                    onClick={() => setShown(shown * 2)}
                  >
                    {t('common.more')}
                  </Button>
                )}
              </div>
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

interface RelationOption {
  readonly key: string;
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
}

/** Relationship types with their direction, most frequent first. */
function relationOptions(groups: Groups): RelationOption[] {
  const options = new Map<string, RelationOption>();
  for (const { relationship: type, direction, count } of groups) {
    const key = `${type}:${direction}`;
    options.set(key, { key, type, direction, count: count + (options.get(key)?.count ?? 0) });
  }
  return [...options.values()].sort((a, b) => b.count - a.count);
}
