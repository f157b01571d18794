import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RequestBriefFragment, type RequestDirection, RequestsDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { ClockText } from './clockText';
import { DraftDialog } from './draftDialog';

/** What the desk asks and is asked; what runs out first comes first. */
export function RequestsPage() {
  const { t } = useTranslation();
  const [direction, setDirection] = useState<RequestDirection>('RECEIVED');
  const [openOnly, setOpenOnly] = useState(true);
  const [drafting, setDrafting] = useState(false);
  const pages = usePages(
    RequestsDocument,
    (after) => ({ direction, openOnly, after }),
    ({ requests }) => requests,
  );
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('requests.title')}</h1>
        <Button onClick={() => setDrafting(true)}>{t('requests.new')}</Button>
      </div>
      <Panel
        title={t(`requests.${direction}`)}
        flush
        actions={
          <span className="row">
            <Checkbox
              size="xs"
              label={t('requests.openOnly')}
              checked={openOnly}
              onChange={({ currentTarget: { checked } }) => setOpenOnly(checked)}
            />
            <SegmentedControl<RequestDirection>
              size="xs"
              aria-label={t('requests.direction')}
              value={direction}
              onChange={setDirection}
              data={[
                { value: 'RECEIVED', label: t('requests.RECEIVED') },
                { value: 'SENT', label: t('requests.SENT') },
              ]}
            />
          </span>
        }
      >
        <p className="panel-note">{t('requests.intro')}</p>
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() =>
            pages.nodes.length === 0 ? (
              <EmptyState title={t('requests.none')} help={t('requests.noneHelp')} />
            ) : (
              <RequestTable requests={pages.nodes} direction={direction} />
            )
          }
        </Loaded>
        <MoreFoot pages={pages} />
      </Panel>
      <DraftDialog opened={drafting} onClose={() => setDrafting(false)} />
    </div>
  );
}

function RequestTable({
  requests,
  direction,
}: {
  requests: readonly RequestBriefFragment[];
  direction: RequestDirection;
}) {
  const { t } = useTranslation();
  return (
    <table className="table" data-testid="requests">
      <thead>
        <tr>
          <th>{t('requests.what')}</th>
          <th>{t('requests.whom')}</th>
          <th>{t('requests.instrument')}</th>
          <th>{t('requests.state')}</th>
          <th>{t('requests.clock')}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.id}>
            <td>
              <Link to="/requests/$id" params={{ id: request.id }}>
                <bdi>{firstLine(request.text)}</bdi>
              </Link>{' '}
              <LabelChip handling={request.handling} />
            </td>
            <td>
              <bdi>
                {direction === 'RECEIVED' ? request.askingUnit.name : (request.askedUnit?.name ?? request.provider)}
              </bdi>
            </td>
            <td>{request.instrument?.title ?? '–'}</td>
            <td className="nowrap">
              <span className="tag">{t(`requests.states.${request.state}`)}</span>{' '}
              {request.instrument?.isUrgent === true && <span className="tag tag-bad">{t('requests.urgent')}</span>}
            </td>
            <td>
              <ClockText request={request} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const mostShown = 80;

function firstLine(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length <= mostShown ? line : `${line.slice(0, mostShown)}…`;
}
