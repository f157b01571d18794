import { Button } from '@mantine/core';
import { IconArrowsMaximize, IconBriefcase, IconFileText } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { InspectDocument } from '../../api/gql/graphql';
import type { EntityId } from '../../graph/model/elements';
import { useWords } from '../../i18n/words';
import { ButtonLink } from '../../ui/buttonLink';
import { Jurisdictions } from '../../ui/jurisdictions';
import { KindIcon } from '../../ui/kindIcon';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Period } from '../../ui/period';
import { EmptyState } from '../../ui/states';
import { useWorkspace } from './context';
import { openExpand } from './useKeyActions';

const mostNames = 12;

/** One entity at a glance. */
export function NodeInspector({ id }: { id: EntityId }) {
  const { t } = useTranslation();
  const words = useWords();
  const workspace = useWorkspace();
  const [result, refetch] = useQuery({ query: InspectDocument, variables: { id } });
  return (
    <Loaded result={result} onRetry={refetch}>
      {({ entity }) => {
        if (entity === null) return <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} />;
        const others = [...new Set(entity.names.map(({ name }) => name))].filter((name) => name !== entity.displayName);
        return (
          <div data-testid="node-inspector">
            <div className="side-head">
              <div className="row">
                <KindIcon kind={entity.kind} size={28} />
                <div className="grow">
                  <h3>
                    <bdi>{entity.defangedName}</bdi>
                  </h3>
                  <span className="quiet">{words.kind(entity.kind)}</span>
                </div>
                <LabelChip handling={entity.handling} />
              </div>
              <div className="row wrap">
                <ButtonLink
                  to="/entity/$id"
                  params={{ id: entity.id }}
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconFileText size={14} />}
                >
                  {t('chart.inspector.openPage')}
                </ButtonLink>
                <Button
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconArrowsMaximize size={14} />}
                  onClick={() => openExpand(workspace)}
                >
                  {t('chart.tool.expand')}
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconBriefcase size={14} />}
                  onClick={() => workspace.view.setState({ dialog: 'attach' })}
                >
                  {t('chart.inspector.attach')}
                </Button>
              </div>
            </div>
            {(entity.firstSeen !== null || entity.lastSeen !== null) && (
              <section className="side-section">
                <Period from={entity.firstSeen} to={entity.lastSeen} />
              </section>
            )}
            {others.length > 0 && (
              <section className="side-section">
                <h4>{t('chart.inspector.aliases')}</h4>
                <p className="side-names">
                  {others.slice(0, mostNames).map((name) => (
                    <bdi key={name} className="tag">
                      {name}
                    </bdi>
                  ))}
                  {others.length > mostNames && <span className="quiet">+{others.length - mostNames}</span>}
                </p>
              </section>
            )}
            {entity.cases.length > 0 && (
              <section className="side-section">
                <h4 className="row-between">
                  {t('entity.cases')} <Jurisdictions codes={entity.jurisdictions} />
                </h4>
                <ul>
                  {entity.cases.map((item) => (
                    <li key={item.id} className="row-between side-line">
                      <Link to="/cases/$id" params={{ id: item.id }}>
                        {item.reference}
                      </Link>
                      <LabelChip handling={item.handling} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section className="side-section">
              <h4>{t('chart.inspector.connections')}</h4>
              <ul>
                {entity.neighbourSummary.map((group) => (
                  <li key={`${group.relationship}:${group.direction}:${group.kind}`} className="row-between side-line">
                    <span className="row" style={{ gap: 6 }}>
                      <KindIcon kind={group.kind} size={16} />
                      <span>
                        <span className="quiet">{words.relation(group.relationship, group.direction)}</span>{' '}
                        {words.kind(group.kind)}
                      </span>
                    </span>
                    <span className="num">{group.count}</span>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        );
      }}
    </Loaded>
  );
}
