import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Client, type OperationResult, useClient, useQuery } from 'urql';
import { DisclosuresDocument, type DisclosuresQuery, MeDocument } from '../../api/gql/graphql';
import { download, textFile } from '../../lib/download';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { type DisclosureRow, disclosureCsv } from './disclosureCsv';
import { DisclosureForm } from './disclosureForm';
import { type DisclosureQuestion, variablesOf } from './disclosureQuestion';
import { DisclosureTable } from './disclosureTable';

const route = getRouteApi('/disclosures');

/** What other desks received of the own one, for its supervisors and auditors. */
export function DisclosuresPage() {
  const { t } = useTranslation();
  const question = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  if (data?.me.rights.includes('read-disclosures') === false)
    return <EmptyState title={t('disclosures.notPermitted')} />;
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('disclosures.title')}</h1>
      </div>
      <Panel title={t('disclosures.question')}>
        <DisclosureForm
          key={JSON.stringify(question)}
          question={question}
          onAsk={(next) => void navigate({ search: next })}
        />
      </Panel>
      <Log key={`log ${JSON.stringify(question)}`} question={question} />
    </div>
  );
}

function Log({ question }: { question: DisclosureQuestion }) {
  const { t } = useTranslation();
  const [asked] = useState(() => variablesOf(question, Date.now()));
  const pages = usePages(
    DisclosuresDocument,
    (after) => ({ ...asked, first: 50, after }),
    ({ disclosures }) => disclosures,
  );
  const total = pages.result.data?.disclosures.totalCount;
  return (
    <Panel title={t('disclosures.log')} count={total} flush actions={pages.nodes.length > 0 && <AsCsv asked={asked} />}>
      <Loaded result={pages.result} onRetry={pages.refetch}>
        {() =>
          pages.nodes.length === 0 ? (
            <EmptyState title={t('disclosures.none')} help={t('disclosures.noneHelp')} />
          ) : (
            <>
              <DisclosureTable rows={pages.nodes} />
              <MoreFoot pages={pages} total={total} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

/** All pages of what is asked, as one file. */
function AsCsv({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const { rows, fault } = await readAll(client, asked);
    setBusy(false);
    if (fault === null) download('disclosures.csv', textFile(disclosureCsv(rows), 'text/csv'));
    else notifications.show({ message: t('disclosures.csvFailed', { message: fault }), color: 'red' });
  };
  return (
    <Button size="xs" variant="default" loading={busy} onClick={() => void take()}>
      {t('disclosures.csv')}
    </Button>
  );
}

type Asked = ReturnType<typeof variablesOf>;

async function readAll(
  client: Client,
  asked: Asked,
): Promise<{ rows: readonly DisclosureRow[]; fault: string | null }> {
  const rows: DisclosureRow[] = [];
  const pageAfter = (after: string | null): Promise<OperationResult<DisclosuresQuery>> =>
    client.query(DisclosuresDocument, { ...asked, first: 200, after }, { requestPolicy: 'network-only' }).toPromise();
  let answer = await pageAfter(null);
  while (answer.data !== undefined) {
    const { nodes, pageInfo } = answer.data.disclosures;
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return { rows, fault: null };
    answer = await pageAfter(pageInfo.endCursor);
  }
  return { rows, fault: answer.error?.message ?? '' };
}
