import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/words';
import { Jurisdictions } from '../../ui/jurisdictions';
import { KindIcon } from '../../ui/kindIcon';
import { LabelChip } from '../../ui/labelChip';
import type { Inspected } from './inspectorHead';

const mostNames = 12;

/** Cases it occurs in, and of which countries. */
export function InspectorCases({ entity: { cases, jurisdictions } }: { entity: Inspected }) {
  const { t } = useTranslation();
  if (cases.length === 0) return null;
  return (
    <section className="side-section">
      <h4 className="row-between">
        {t('entity.cases')} <Jurisdictions codes={jurisdictions} />
      </h4>
      <ul>
        {cases.map((item) => (
          <li key={item.id} className="row-between side-line">
            <Link to="/cases/$id" params={{ id: item.id }}>
              {item.reference}
            </Link>
            <LabelChip handling={item.handling} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its neighbours by relationship and kind, with exact counts. */
export function InspectorConnections({ entity: { neighbourSummary } }: { entity: Inspected }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <section className="side-section">
      <h4>{t('chart.inspector.connections')}</h4>
      <ul>
        {neighbourSummary.map((group) => (
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
      {neighbourSummary.length === 0 && <p className="quiet">{t('chart.expand.none')}</p>}
    </section>
  );
}

/** Its other names, each once; who gives them stands on its page. */
export function InspectorAliases({ entity: { names, displayName } }: { entity: Inspected }) {
  const { t } = useTranslation();
  const others = [...new Set(names.map(({ name }) => name))].filter((name) => name !== displayName);
  if (others.length === 0) return null;
  return (
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
  );
}
