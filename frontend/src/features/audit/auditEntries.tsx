import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WhoSawDocument, type WhoSawQuery } from '../../api/gql/graphql';
import { audit } from '../../i18n/en/audit';
import { readable } from '../../i18n/words';
import { formatSecond } from '../../lib/dates';
import { periodOf, type Question } from '../../lib/itemQuestion';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { usePurposeNames } from '../../ui/usePurposeNames';

/** What the trail holds about the item in the period, newest first. */
export function AuditEntries({ question, item }: { question: Question; item: string }) {
  const { t } = useTranslation();
  const [period] = useState(() => periodOf(question, Date.now()));
  const pages = usePages(
    WhoSawDocument,
    (after) => ({ id: item, ...period, after }),
    ({ whoSaw }) => whoSaw,
  );
  const total = pages.result.data?.whoSaw.totalCount;
  return (
    <Panel title={t('audit.entries')} count={total} flush>
      <Loaded result={pages.result} onRetry={pages.refetch}>
        {() =>
          pages.nodes.length === 0 ? (
            <EmptyState title={t('audit.none')} help={t('audit.noneHelp')} />
          ) : (
            <>
              <EntryTable entries={pages.nodes} />
              <MoreFoot pages={pages} total={total} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

type Entry = WhoSawQuery['whoSaw']['nodes'][number];

const isAction = (action: string): action is keyof typeof audit.actions => Object.hasOwn(audit.actions, action);

function EntryTable({ entries }: { entries: readonly Entry[] }) {
  const { t, i18n } = useTranslation();
  const purpose = usePurposeNames();
  return (
    <table className="table" data-testid="audit-entries">
      <thead>
        <tr>
          <th>{t('audit.when')}</th>
          <th>{t('audit.who')}</th>
          <th>{t('audit.unit')}</th>
          <th>{t('audit.action')}</th>
          <th>{t('audit.purpose')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id, are added at the end and never reordered
          <tr key={index}>
            <td className="num nowrap">{formatSecond(entry.at, i18n.language)}</td>
            <td className="nowrap">{entry.account}</td>
            <td className="nowrap">{entry.unitId}</td>
            <td>{isAction(entry.action) ? t(`audit.actions.${entry.action}`) : readable(entry.action)}</td>
            <td className={entry.purpose === null ? 'quiet' : undefined}>
              {entry.purpose === null ? t('audit.noPurpose') : purpose(entry.purpose)}
              {entry.justification !== null && <div className="quiet">{entry.justification}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
