import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseBriefFragment, DeskQuery } from '../../api/gql/graphql';
import { readable } from '../../i18n/words';
import { formatMoment } from '../../lib/dates';
import { percent } from '../../lib/probability';
import { LabelChip } from '../../ui/labelChip';
import { LabelledEntity } from '../../ui/labelledEntity';

/** One thing that waits: what it is, what it is about, since when. */
export function DeskItem({ item }: { item: DeskQuery['desk']['items'][number] }) {
  const { t, i18n } = useTranslation();
  return (
    <li className="row-between" data-topic={item.topic}>
      <span className="row wrap">
        <span className={item.urgency === 'NOW' ? 'tag tag-bad' : 'tag'}>{t(`desk.topics.${item.topic}`)}</span>
        <Subject item={item} />
      </span>
      <span className="row quiet">
        {item.probability !== null && <span className="num nowrap">{percent(item.probability, i18n.language)}</span>}
        {item.at !== null && (
          <time className="nowrap" dateTime={item.at}>
            {formatMoment(item.at, i18n.language)}
          </time>
        )}
      </span>
    </li>
  );
}

function Subject({
  item: { clock, task, notice, case: own, other, entity },
}: {
  item: DeskQuery['desk']['items'][number];
}): ReactNode {
  const { t, i18n } = useTranslation();
  if (clock !== null)
    return (
      <>
        <Link to="/requests/$id" params={{ id: clock.requestId }}>
          <bdi>{clock.text}</bdi>
        </Link>
        <LabelChip handling={clock.request.handling} />
        <span className="quiet">
          {t(`desk.ends.${clock.ends}`)} <time dateTime={clock.due}>{formatMoment(clock.due, i18n.language)}</time> UTC
        </span>
      </>
    );
  if (task !== null)
    return (
      <>
        <Link to="/operations/$id" params={{ id: task.operationId }}>
          {task.codeName}
        </Link>
        <bdi>{task.title}</bdi>
        <LabelChip handling={task.task.handling} />
        {task.dueAt !== null && (
          <span className="quiet">
            {t('desk.taskDue')} <time dateTime={task.dueAt}>{formatMoment(task.dueAt, i18n.language)}</time> UTC
          </span>
        )}
      </>
    );
  if (notice !== null)
    return (
      <>
        <Link to="/notices">{t(`notices.reasons.${notice.reason}`)}</Link>
        <LabelChip handling={notice.handling} />
        {notice.target !== null && (
          <span>
            <span className="quiet">{readable(notice.target.selectorType)}</span>{' '}
            <bdi className="mono">{notice.target.value}</bdi>
          </span>
        )}
        <span className="quiet">{notice.units.map(({ name }) => name).join(', ')}</span>
      </>
    );
  if (own !== null)
    return (
      <>
        <CaseLink file={own} />
        {other !== null && (
          <>
            <span className="quiet">{t('desk.linkedWith')}</span>
            <CaseLink file={other} />
          </>
        )}
      </>
    );
  return entity === null ? null : <LabelledEntity entity={entity} size={16} />;
}

function CaseLink({ file: { id, reference, title, handling } }: { file: CaseBriefFragment }) {
  return (
    <>
      <Link to="/cases/$id" params={{ id }}>
        {reference}
      </Link>
      <bdi>{title}</bdi>
      <LabelChip handling={handling} />
    </>
  );
}
