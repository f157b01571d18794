import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CitationList } from '../../ui/citationList';
import { CopyButton } from '../../ui/copyButton';
import { Jurisdictions } from '../../ui/jurisdictions';
import { LabelChip } from '../../ui/labelChip';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import type { Profile } from './entityHead';

/** Cases, notes, citations and ids. */
export function EntityAside({ entity, children }: { entity: Profile; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <aside className="column">
      <Panel title={t('entity.cases')} count={entity.cases.length} flush>
        {entity.cases.length === 0 ? (
          <EmptyState title={t('entity.noCases')} help={t('entity.noCasesHelp')} />
        ) : (
          <ul className="list-plain" data-testid="entity-cases">
            {entity.cases.map((item) => (
              <li key={item.id}>
                <div className="row-between">
                  <Link to="/cases/$id" params={{ id: item.id }}>
                    {item.reference}
                  </Link>
                  <span className="row">
                    <Jurisdictions codes={[item.jurisdiction]} />
                    <LabelChip handling={item.handling} />
                  </span>
                </div>
                <bdi className="quiet">{item.title}</bdi>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {children}
      <Panel title={t('entity.citations')} count={entity.citations.length}>
        {entity.citations.length === 0 ? (
          <p className="quiet">{t('entity.noCitations')}</p>
        ) : (
          <div style={{ maxHeight: 360, overflow: 'auto' }}>
            <CitationList citations={entity.citations} />
          </div>
        )}
      </Panel>
      {entity.externalIds.length > 0 && (
        <Panel title={t('entity.ids')}>
          <ul>
            {entity.externalIds.map((externalId) => (
              <li key={externalId} className="row-between">
                <span className="mono" style={{ overflowWrap: 'anywhere' }}>
                  {externalId}
                </span>
                <CopyButton text={externalId} label={t('common.copy')} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </aside>
  );
}
