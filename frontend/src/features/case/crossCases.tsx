import { IconMap2, IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CrossCasesDocument, type CrossCasesQuery, type Kind } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { ButtonLink } from '../../ui/buttonLink';
import { EntityLink } from '../../ui/entityLink';
import { Jurisdictions } from '../../ui/jurisdictions';
import { KindFilter } from '../../ui/kindFilter';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { EmptyState } from '../../ui/states';

const pageSize = 50;

/** Entities in cases of several jurisdictions, with the cases. */
export function CrossCases({ kinds, onKinds }: { kinds: readonly Kind[]; onKinds: (kinds: Kind[]) => void }) {
  const { t } = useTranslation();
  const pages = usePages(
    CrossCasesDocument,
    (after) => ({ kinds: kinds.length === 0 ? null : [...kinds], first: pageSize, after }),
    (data) => data.crossCaseEntities,
  );
  const { nodes } = pages;
  return (
    <div className="page">
      <div className="page-head row-between">
        <h1>{t('cases.crossTitle')}</h1>
        {nodes.length > 0 && (
          <ButtonLink
            to="/chart"
            search={{ ids: idsOf(nodes) }}
            variant="default"
            leftSection={<IconTopologyStar3 size={16} />}
          >
            {t('common.openOnChart')}
          </ButtonLink>
        )}
      </div>
      <div className="filters">
        <p className="quiet grow">{t('cases.crossIntro')}</p>
        <KindFilter kinds={kinds} onKinds={onKinds} />
      </div>
      <div className="panel">
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() =>
            nodes.length === 0 ? (
              <EmptyState title={t('cases.crossNone')} help={t('desk.noCrossingsHelp')} icon={<IconMap2 size={26} />} />
            ) : (
              <>
                <CrossTable nodes={nodes} />
                <MoreFoot pages={pages} />
              </>
            )
          }
        </Loaded>
      </div>
    </div>
  );
}

type Nodes = readonly CrossCasesQuery['crossCaseEntities']['nodes'][number][];

/** The entities and their cases, as many as a link to the chart carries. */
function idsOf(nodes: Nodes): string[] {
  return [...new Set(nodes.flatMap(({ entity, cases }) => [entity.id, ...cases.map((item) => item.id)]))].slice(0, 60);
}

function CrossTable({ nodes }: { nodes: Nodes }) {
  const { t } = useTranslation();
  return (
    <table className="table" data-testid="cross-cases">
      <thead>
        <tr>
          <th>{t('cases.item')}</th>
          <th>{t('cases.jurisdiction')}</th>
          <th>{t('cases.crossCases')}</th>
          <th>{t('entity.label')}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map(({ entity, cases, jurisdictions }) => (
          <tr key={entity.id}>
            <td>
              <EntityLink entity={entity} />
            </td>
            <td>
              <Jurisdictions codes={jurisdictions} />
            </td>
            <td>
              {cases.map((item) => (
                <div key={item.id}>
                  <Link to="/cases/$id" params={{ id: item.id }}>
                    {item.reference}
                  </Link>{' '}
                  <span className="quiet">{item.title}</span>
                </div>
              ))}
            </td>
            <td>
              <LabelChip handling={entity.handling} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
