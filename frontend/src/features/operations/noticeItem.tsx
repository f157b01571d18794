import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AcknowledgeNoticeDocument, type NoticeFieldsFragment } from '../../api/gql/graphql';
import { readable } from '../../i18n/words';
import { formatMoment } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { refusalOf } from '../../lib/refusals';
import { CallButton } from '../../ui/callButton';
import { LabelChip } from '../../ui/labelChip';
import { PurposeName } from '../../ui/purposeName';

/** One notice: why, about which of the own targets, which desk, and whether somebody took note of it. */
export function NoticeItem({ notice, onChanged }: { notice: NoticeFieldsFragment; onChanged: () => void }) {
  const { t, i18n } = useTranslation();
  const [{ fetching }, acknowledge] = useMutation(AcknowledgeNoticeDocument);
  const { target, request, alert, acknowledgedBy, acknowledgedAt } = notice;
  const take = async () => {
    const { data, error } = await acknowledge({
      input: { noticeId: notice.id, expectedVersion: notice.version, idempotencyKey: idempotencyKey() },
    });
    const fault = refusalOf(data?.acknowledgeNotice, error);
    if (fault !== null) notifications.show({ message: t('notices.failed', { message: fault }), color: 'red' });
    onChanged();
  };
  return (
    <li className="break-glass" data-testid="notice">
      <div className="grow">
        <div className="row wrap">
          <b>{alert === null ? t(`notices.reasons.${notice.reason}`) : t(`requests.alerts.${alert}`)}</b>
          <LabelChip handling={notice.handling} />
          {notice.supervisorsOnly && <span className="tag">{t('notices.supervisorsOnly')}</span>}
        </div>
        <div>
          {request !== null ? (
            <Link to="/requests/$id" params={{ id: request.id }}>
              <bdi>{request.text}</bdi>
            </Link>
          ) : target === null ? (
            <About notice={notice} />
          ) : (
            <>
              <span className="quiet">{readable(target.selectorType)}</span> <bdi className="mono">{target.value}</bdi>{' '}
              {target.case !== null && <bdi className="quiet">{target.case.displayName}</bdi>}
            </>
          )}
        </div>
        <div className="note-meta">
          {notice.nearMatch !== null && <Link to="/near-matches">{t('nearMatches.title')}</Link>}
          <time dateTime={notice.at}>{formatMoment(notice.at, i18n.language)}</time>
          {notice.units.length > 0 && (
            <span>{t('notices.units', { units: notice.units.map(({ name }) => name).join(', ') })}</span>
          )}
          {notice.purpose !== null && <PurposeName token={notice.purpose} />}
          {notice.before !== null && <span className="tag">{t(`hitCheck.steps.${notice.before}`)}</span>}
          {acknowledgedBy !== null && (
            <span>
              {t('notices.acknowledged', {
                account: acknowledgedBy,
                at: acknowledgedAt === null ? '' : formatMoment(acknowledgedAt, i18n.language),
              })}
            </span>
          )}
        </div>
      </div>
      {notice.units.length === 1 && notice.reason !== 'SWEEP' && notice.call === null && (
        <CallButton aboutId={notice.id} unit={notice.units[0] ?? { id: '', name: '' }} />
      )}
      {acknowledgedBy === null && (
        <Button size="xs" variant="default" loading={fetching} onClick={() => void take()}>
          {t('notices.acknowledge')}
        </Button>
      )}
    </li>
  );
}

/** What a notice is about that is about no target: something given, a call, a planned action, or something that the reader may not see. */
function About({ notice: { action, asked, call, reason, subject } }: { notice: NoticeFieldsFragment }) {
  const { t, i18n } = useTranslation();
  if (subject !== null) return <Subject reason={reason} subject={subject} />;
  if (asked !== null) return <bdi className="mono">{asked}</bdi>;
  if (call !== null) return <Link to="/directory">{call.text}</Link>;
  if (action === null) return reason === 'SWEEP' ? null : <span className="quiet">{t('notices.hiddenTarget')}</span>;
  return (
    <>
      {t(`plans.types.${action.type}`)} <bdi>{action.locality}</bdi>{' '}
      <time className="quiet" dateTime={action.from}>
        {formatMoment(action.from, i18n.language)}
      </time>
    </>
  );
}

/** Something that the desk was given. What was withdrawn has no page any more. */
function Subject({
  reason,
  subject: { id, name },
}: {
  reason: NoticeFieldsFragment['reason'];
  subject: NonNullable<NoticeFieldsFragment['subject']>;
}) {
  const { t } = useTranslation();
  const text = <bdi>{name ?? t('notices.subjectUnnamed')}</bdi>;
  if (reason === 'RECORD_WITHDRAWN' || !id.startsWith('record:')) return text;
  return (
    <Link to="/entity/$id" params={{ id }}>
      {text}
    </Link>
  );
}
