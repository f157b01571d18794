import { IconTopologyStar3, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/words';
import { formatDay } from '../../lib/dates';
import { ButtonLink } from '../../ui/buttonLink';
import { Jurisdictions } from '../../ui/jurisdictions';
import { KindIcon } from '../../ui/kindIcon';
import { LabelChip } from '../../ui/labelChip';
import { ReleaseButton } from '../../ui/releaseButton';
import { CaseStatus } from './caseStatus';
import type { Case } from './shownCase';

/** Entities that a link to the chart carries. */
const mostOnChart = 150;

/** Things that one release is of. */
const mostReleased = 200;

/** What the case is, whose it is, and the way to its chart. */
export function CaseHead({
  file,
  entityIds,
  onChanged,
}: {
  file: Case;
  entityIds: readonly string[];
  onChanged: () => void;
}) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  return (
    <header className="entity-head">
      <KindIcon kind="CASE" size={40} />
      <div className="grow">
        <div className="entity-title">
          <h1>{file.title}</h1>
          <LabelChip handling={file.handling} />
        </div>
        <div className="entity-sub">
          <b>{file.reference}</b>
          <Jurisdictions codes={[file.jurisdiction]} />
          <span>{words.offence(file.offence)}</span>
          <span className="tag">{words.status(file.status)}</span>
          <span>
            {t('cases.unit')} {file.unitId}
          </span>
          {file.openedAt !== null && (
            <span className="num">
              {t('cases.opened')} {formatDay(file.openedAt, i18n.language)}
            </span>
          )}
        </div>
      </div>
      <CaseStatus file={file} onChanged={onChanged} />
      <ReleaseButton ids={[file.id, ...entityIds].slice(0, mostReleased)} />
      <ButtonLink
        to="/behind/$id"
        params={{ id: file.id }}
        search={{}}
        variant="default"
        leftSection={<IconUserQuestion size={16} />}
      >
        {t('behind.open')}
      </ButtonLink>
      <ButtonLink
        to="/chart"
        search={{ ids: [file.id, ...new Set(entityIds)].slice(0, mostOnChart) }}
        leftSection={<IconTopologyStar3 size={16} />}
      >
        {t('common.openOnChart')}
      </ButtonLink>
    </header>
  );
}
