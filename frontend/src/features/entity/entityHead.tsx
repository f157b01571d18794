import { Button } from '@mantine/core';
import { IconBriefcase, IconTopologyStar3, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityProfileQuery } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { formatDay } from '../../lib/dates';
import { AttachToCase } from '../../ui/attachToCase';
import { ButtonLink } from '../../ui/buttonLink';
import { CopyButton } from '../../ui/copyButton';
import { Jurisdictions } from '../../ui/jurisdictions';
import { KindIcon } from '../../ui/kindIcon';
import { LabelChip } from '../../ui/labelChip';
import { ReleaseButton } from '../../ui/releaseButton';

/** Kinds that something may be behind. Cases have a page of their own. */
const subjects: ReadonlySet<string> = new Set(['INCIDENT', 'CAMPAIGN', 'REPORT', 'GROUPING']);

export type Profile = NonNullable<EntityProfileQuery['entity']>;

/** Name, kind, label, and what one does next. */
export function EntityHead({ entity }: { entity: Profile }) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const [attaching, setAttaching] = useState(false);
  return (
    <header className="entity-head">
      <KindIcon kind={entity.kind} size={44} />
      <div className="grow">
        <div className="entity-title">
          <h1 data-testid="entity-name">
            <bdi>{entity.defangedName}</bdi>
          </h1>
          <CopyButton text={entity.displayName} label={t('entity.copyName')} />
          <LabelChip handling={entity.handling} />
          {entity.contested && (
            <span className="tag tag-warn" title={t('common.contestedHelp')}>
              {t('common.contested')}
            </span>
          )}
          {entity.revoked && <span className="tag tag-bad">{t('entity.revoked')}</span>}
        </div>
        <div className="entity-sub">
          <span>{words.kind(entity.kind)}</span>
          {entity.firstSeen !== null && (
            <span className="num">
              {t('entity.firstSeen')} {formatDay(entity.firstSeen, i18n.language)}
            </span>
          )}
          {entity.lastSeen !== null && (
            <span className="num">
              {t('entity.lastSeen')} {formatDay(entity.lastSeen, i18n.language)}
            </span>
          )}
          {entity.jurisdictions.length > 1 && (
            <span className="row">
              <span className="tag tag-warn">{t('entity.severalJurisdictions')}</span>
              <Jurisdictions codes={entity.jurisdictions} />
            </span>
          )}
        </div>
      </div>
      <div className="row">
        <ReleaseButton ids={[entity.id]} />
        {subjects.has(entity.kind) && (
          <ButtonLink
            to="/behind/$id"
            params={{ id: entity.id }}
            search={{}}
            variant="default"
            leftSection={<IconUserQuestion size={16} />}
          >
            {t('behind.open')}
          </ButtonLink>
        )}
        <Button
          variant="default"
          leftSection={<IconBriefcase size={16} />}
          onClick={() => setAttaching(true)}
          data-testid="attach"
        >
          {t('entity.attach')}
        </Button>
        <ButtonLink
          to="/chart"
          search={{ ids: [entity.id] }}
          leftSection={<IconTopologyStar3 size={16} />}
          data-testid="open-on-chart"
        >
          {t('common.openOnChart')}
        </ButtonLink>
      </div>
      <AttachToCase
        opened={attaching}
        onClose={() => setAttaching(false)}
        entities={[{ id: entity.id, name: entity.defangedName }]}
      />
    </header>
  );
}
