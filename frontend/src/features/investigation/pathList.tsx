import { Button } from '@mantine/core';
import { IconPlus, IconRouteOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PathsQuery } from '../../api/gql/graphql';
import { entityId, relationshipId } from '../../graph/model/elements';
import { emptySelection, selectionOf } from '../../graph/model/selection';
import { useWords } from '../../i18n/words';
import { KindIcon } from '../../ui/kindIcon';
import { EmptyState } from '../../ui/states';
import { useActions, useHistory, useWorkspace } from './context';

type Result = PathsQuery['paths'];
type Path = Result['paths'][number];

/** Paths, best first; pointing at one shows it on the chart. */
export function PathList({ paths, complete }: Result) {
  const { t } = useTranslation();
  const { addPath } = useActions();
  if (paths.length === 0) {
    return (
      <EmptyState title={t('chart.path.none')} help={t('chart.path.noneHelp')} icon={<IconRouteOff size={24} />} />
    );
  }
  const all = [...new Map(paths.flatMap(({ entities }) => entities).map((entity) => [entity.id, entity])).values()];
  return (
    <>
      <div className="row-between path-count">
        <span className="num quiet">{t('chart.path.results', { count: paths.length })}</span>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={13} />}
          onClick={() => void addPath(all)}
        >
          {t('chart.path.addAll')}
        </Button>
      </div>
      <ol>
        {paths.map((path) => (
          <PathItem key={path.relationships.map(({ id }) => id).join()} path={path} />
        ))}
      </ol>
      {!complete && <p className="foot">{t('chart.path.incomplete')}</p>}
    </>
  );
}

function PathItem({ path }: { path: Path }) {
  const { t } = useTranslation();
  const words = useWords();
  const { view } = useWorkspace();
  const { addPath } = useActions();
  const { document } = useHistory();
  const onChart = path.entities.every(({ id }) => document.nodes.has(entityId(id)));
  const show = () =>
    view.setState({
      highlight: selectionOf(
        path.entities.map(({ id }) => entityId(id)),
        path.relationships.map(({ id }) => relationshipId(id)),
      ),
    });
  const add = async () => {
    await addPath(path.entities);
    show();
  };
  return (
    <li
      className="path"
      data-testid="path"
      onMouseEnter={show}
      onMouseLeave={() => view.setState({ highlight: emptySelection })}
      onFocus={show}
    >
      <ol className="path-steps">
        {path.entities.map((entity, index) => {
          const link = path.relationships[index];
          return (
            <li key={entity.id}>
              <span className="row" style={{ gap: 6 }}>
                <KindIcon kind={entity.kind} size={16} named />
                <bdi>{entity.defangedName}</bdi>
              </span>
              {link !== undefined && (
                <button
                  type="button"
                  className="path-link"
                  title={t('chart.keys.showEvidence')}
                  onClick={() =>
                    view.setState({ selection: selectionOf([], [relationshipId(link.id)]), side: 'inspector' })
                  }
                >
                  {words.relation(link.type, link.from.id === entity.id ? 'OUT' : 'IN', link.typeName)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <div className="row-between">
        <span className="quiet num">
          {t('chart.path.hops', { count: path.relationships.length })} ·{' '}
          {path.weakestConfidence === null
            ? t('chart.path.weakestNone')
            : t('chart.path.weakest', { value: path.weakestConfidence })}
        </span>
        {onChart ? (
          <span className="tag">{t('chart.path.onChart')}</span>
        ) : (
          <Button size="compact-xs" variant="light" onClick={() => void add()} data-testid="path-add">
            {t('chart.path.add')}
          </Button>
        )}
      </div>
    </li>
  );
}
