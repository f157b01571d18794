import { Button, Popover } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/words';
import { formatMoment } from '../../lib/dates';
import { useLive, useNews } from '../../live/context';
import { KindIcon } from '../../ui/kindIcon';

const shownChanges = 6;
const shownEntities = 3;

/** How many changes came since the reader looked, and what they are. Nothing on the screen moves until he asks for them. */
export function NewsChip() {
  const { t } = useTranslation();
  const { show } = useLive();
  const unseen = useNews(({ news }) => news.unseen);
  const [opened, setOpened] = useState(false);
  const count = unseen.length;
  const apply = () => {
    setOpened(false);
    show();
  };
  return (
    <>
      <span className="hidden-text" role="status">
        {count === 0 ? '' : t('shell.news', { count })}
      </span>
      {count > 0 && (
        <Popover opened={opened} onChange={setOpened} position="bottom-end" width={380} shadow="md" trapFocus>
          <Popover.Target>
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconBell size={14} aria-hidden="true" />}
              onClick={() => setOpened(!opened)}
              data-testid="news"
            >
              {t('shell.news', { count })}
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('shell.news', { count })}>
            <NewsList />
            <div className="row form-foot news-foot">
              <span className="quiet grow">{t('shell.newsHelp')}</span>
              <Button size="xs" onClick={apply} data-testid="show-news">
                {t('shell.newsShow')}
              </Button>
            </div>
          </Popover.Dropdown>
        </Popover>
      )}
    </>
  );
}

function NewsList() {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const unseen = useNews(({ news }) => news.unseen);
  return (
    <ul className="news-list">
      {unseen.slice(0, shownChanges).map((change) => (
        <li key={change.revision}>
          <span className="quiet num">{formatMoment(change.at, i18n.language)}</span> {words.action(change.action)}
          <div className="news-entities">
            {change.entities.slice(0, shownEntities).map(({ id, kind, defangedName }) => (
              <span key={id} className="row">
                <KindIcon kind={kind} size={14} named />
                <bdi>{defangedName}</bdi>
              </span>
            ))}
            {change.entities.length > shownEntities && (
              <span className="quiet">{t('desk.more', { count: change.entities.length - shownEntities })}</span>
            )}
          </div>
        </li>
      ))}
      {unseen.length > shownChanges && (
        <li className="quiet">{t('desk.more', { count: unseen.length - shownChanges })}</li>
      )}
    </ul>
  );
}
