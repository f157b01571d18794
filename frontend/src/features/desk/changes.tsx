import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ChangesDocument } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { formatMoment } from '../../lib/dates';
import { LabelledEntity } from '../../ui/labelledEntity';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';

const shownEntities = 4;

/** What was recorded last, as far as the reader sees it. */
export function Changes() {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const [result, refetch] = useQuery({ query: ChangesDocument, variables: { first: 8 } });
  return (
    <Panel title={t('desk.changes')} flush>
      <Loaded result={result} onRetry={refetch}>
        {({ changes: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('desk.noChanges')} help={t('desk.noChangesHelp')} />
          ) : (
            <ul className="feed" data-testid="changes">
              {nodes.map((change) => (
                <li key={change.revision}>
                  <div className="feed-when">
                    <time dateTime={change.at}>{formatMoment(change.at, i18n.language)}</time>
                    <div>
                      {words.action(change.action)} {t(change.account === null ? 'desk.byOthers' : 'desk.byYou')}
                    </div>
                  </div>
                  <div className="feed-entities">
                    {change.entities.slice(0, shownEntities).map((entity) => (
                      <LabelledEntity key={entity.id} entity={entity} size={16} />
                    ))}
                    {change.entities.length > shownEntities && (
                      <span className="quiet">{t('desk.more', { count: change.entities.length - shownEntities })}</span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
