import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticesDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { useNoticeNews } from '../../live/useNoticeNews';
import { OpenOrAll } from '../../ui/openOrAll';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
import { NoticeItem } from './noticeItem';

/** The inbox of the desk: what it is told about its own targets. */
export function NoticesPage() {
  const { t } = useTranslation();
  const [openOnly, setOpenOnly] = useState(true);
  const pages = usePages(
    NoticesDocument,
    (after) => ({ openOnly, after }),
    ({ notices }) => notices,
  );
  const { refetch } = pages;
  useNoticeNews(useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]));
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('notices.title')}</h1>
      </div>
      <Panel
        title={t('notices.list')}
        flush
        actions={
          <OpenOrAll
            words={{ show: t('notices.show'), open: t('notices.open'), all: t('notices.all') }}
            openOnly={openOnly}
            onChange={setOpenOnly}
          />
        }
      >
        <p className="panel-note">{t('notices.intro')}</p>
        <PagedList name="notices" none={t('notices.none')} noneHelp={t('notices.noneHelp')} pages={pages}>
          {(notice) => (
            <NoticeItem notice={notice} onChanged={() => pages.refetch({ requestPolicy: 'network-only' })} />
          )}
        </PagedList>
      </Panel>
    </div>
  );
}
