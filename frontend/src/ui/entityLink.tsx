import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindIcon } from './kindIcon';

export interface LinkedEntity {
  readonly id: string;
  readonly kind: string;
  readonly defangedName: string;
  readonly contested?: boolean;
}

/** An entity by name with its kind; indicators are defanged. */
export function EntityLink({ entity, size = 18 }: { entity: LinkedEntity; size?: number }) {
  const { t } = useTranslation();
  return (
    <Link to="/entity/$id" params={{ id: entity.id }} className="entity-link">
      <KindIcon kind={entity.kind} size={size} named />
      <bdi>{entity.defangedName}</bdi>
      {entity.contested === true && (
        <span className="tag tag-warn" title={t('common.contestedHelp')}>
          {t('common.contested')}
        </span>
      )}
    </Link>
  );
}
