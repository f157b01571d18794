import { useTranslation } from 'react-i18next';
import { EntityTimelineDocument, type EntityTimelineQuery } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { formatDay } from '../../lib/dates';
import { usePages } from '../../lib/usePages';
import { LabelledEntity } from '../../ui/labelledEntity';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';

const pageSize = 20;

/** Everything dated about the entity. */
export function Timeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const pages = usePages(
    EntityTimelineDocument,
    (after) => ({ id, first: pageSize, after }),
    ({ entity }) => entity?.timeline,
  );
  return (
    <Panel title={t('entity.timeline')} flush>
      <Loaded result={pages.result} onRetry={pages.refetch}>
        {() =>
          pages.nodes.length === 0 ? (
            <EmptyState title={t('entity.noTimeline')} help={t('entity.noTimelineHelp')} />
          ) : (
            <>
              <ol className="timeline" data-testid="timeline">
                {pages.nodes.map((entry) => (
                  <Entry
                    key={`${entry.at}|${entry.what}|${entry.relationship?.id ?? entry.text}`}
                    entry={entry}
                    own={id}
                  />
                ))}
              </ol>
              <MoreFoot pages={pages} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

type TimelineEntry = NonNullable<EntityTimelineQuery['entity']>['timeline']['nodes'][number];

function Entry({ entry, own }: { entry: TimelineEntry; own: string }) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const { relationship } = entry;
  return (
    <li>
      <span className="num quiet">
        <time dateTime={entry.at}>{formatDay(entry.at, i18n.language)}</time>
        {entry.until !== null && <div>{t('common.before', { to: formatDay(entry.until, i18n.language) })}</div>}
      </span>
      {relationship === null ? (
        <span>
          <b>{t(`entity.what.${entry.what}`)}</b> <bdi className="quiet">{entry.text}</bdi>
        </span>
      ) : (
        <span>
          {words.relation(relationship.type, relationship.from.id === own ? 'OUT' : 'IN')}{' '}
          <LabelledEntity entity={relationship.from.id === own ? relationship.to : relationship.from} size={16} />
        </span>
      )}
    </li>
  );
}
