import { CloseButton, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type Kind, type PathRank, PathsDocument } from '../../api/gql/graphql';
import { emptySelection } from '../../graph/model/selection';
import { KindIcon } from '../../ui/kindIcon';
import { Loaded } from '../../ui/loaded';
import { SkeletonRows } from '../../ui/states';
import { useHistory, useView, useWorkspace } from './context';
import { PathList } from './pathList';
import { PathTarget } from './pathTarget';
import { usePathEnds } from './usePathEnds';

const ranks = ['DISTINCTIVE', 'SHORTEST', 'STRONGEST', 'CHRONOLOGICAL'] as const satisfies readonly PathRank[];
/** What nearly everybody shares: techniques and places. */
const common: Kind[] = ['ATTACK_PATTERN', 'LOCATION', 'JURISDICTION'];
const most = 10;

/** Ways between two entities; those through what everybody uses are left out in one click. */
export function PathPanel() {
  const { t } = useTranslation();
  const { view } = useWorkspace();
  const { document } = useHistory();
  const busy = useView((state) => state.busy > 0);
  const ends = usePathEnds();
  const [ignore, setIgnore] = useState(true);
  const [rank, setRank] = useState<PathRank>('DISTINCTIVE');
  const [from, to] = ends ?? [];
  const [result, refetch] = useQuery({
    query: PathsDocument,
    variables: {
      from: from === undefined ? [] : [from],
      to: to === undefined ? [] : [to],
      rank,
      where: ignore ? { kind: { nin: common } } : null,
      first: most,
      maxHops: 6,
    },
    pause: ends === null,
  });
  const close = () => view.setState({ side: 'inspector', highlight: emptySelection, pathEnds: null });
  return (
    <div data-testid="paths">
      <div className="side-head">
        <div className="row-between">
          <h3>{t('chart.path.title')}</h3>
          <CloseButton size="sm" aria-label={t('common.close')} onClick={close} />
        </div>
        {ends !== null && (
          <p className="path-ends">
            {ends.map((id) => {
              const node = document.nodes.get(id);
              return (
                <span key={id} className="row" style={{ gap: 6 }}>
                  <KindIcon kind={node?.kind ?? ''} size={18} />
                  <bdi>{node?.label}</bdi>
                </span>
              );
            })}
          </p>
        )}
        <Switch
          size="xs"
          label={t('chart.path.ignore')}
          checked={ignore}
          onChange={(event) => setIgnore(event.currentTarget.checked)}
          data-testid="path-ignore"
        />
        <Select
          size="xs"
          label={t('chart.path.rank')}
          allowDeselect={false}
          data={ranks.map((value) => ({ value, label: t(`chart.path.ranks.${value}`) }))}
          value={rank}
          onChange={(value) => setRank(ranks.find((item) => item === value) ?? 'DISTINCTIVE')}
        />
      </div>
      {ends === null && busy && <SkeletonRows />}
      {ends === null && !busy && <PathTarget />}
      {ends !== null && (
        <Loaded result={result} onRetry={refetch}>
          {({ paths }) => <PathList {...paths} />}
        </Loaded>
      )}
    </div>
  );
}
