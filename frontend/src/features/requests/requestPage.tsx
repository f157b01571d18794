import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RequestDocument } from '../../api/gql/graphql';
import { isFetched } from '../../lib/fetched';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { PeriodText } from './clockText';
import { RequestActions } from './requestActions';
import { RequestAnswer } from './requestAnswer';
import { RequestFacts } from './requestFacts';
import { RequestSteps } from './requestSteps';

/** One request: what is asked, its clocks, its steps, the answer, and what the reader's desk can do now. */
export function RequestPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: RequestDocument, variables: { id } });
  return (
    <div className="page">
      <Loaded result={result} onRetry={refetch}>
        {({ node }) => {
          if (!isFetched(node)) return <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} />;
          return (
            <div className="column" data-testid="request">
              <header className="page-head">
                <h1>{node.instrument?.title ?? t('requests.title')}</h1>
                <span className="row">
                  <LabelChip handling={node.handling} />
                  <span className="tag tag-accent" data-testid="request-state">
                    {t(`requests.states.${node.state}`)}
                  </span>
                  {node.instrument !== null && (
                    <span className="tag">{t(`requests.types.${node.instrument.type}`)}</span>
                  )}
                  {node.instrument?.isUrgent === true && <span className="tag tag-bad">{t('requests.urgent')}</span>}
                </span>
              </header>
              <RequestActions request={node} onChanged={() => refetch({ requestPolicy: 'network-only' })} />
              <Panel title={t('requests.about')}>
                <RequestFacts request={node} />
              </Panel>
              {node.periods.length > 0 && (
                <Panel title={t('requests.clocks')} flush>
                  <ul className="list-plain" data-testid="clocks">
                    {node.periods.map((period) => (
                      <li key={period.ends} className="row wrap">
                        <b>{t(`requests.ends.${period.ends}`)}</b>
                        <PeriodText period={period} timeZone={node.timeZone} />
                        <span className="quiet">{period.article}</span>
                      </li>
                    ))}
                  </ul>
                </Panel>
              )}
              {node.answer !== null && <RequestAnswer answer={node.answer} />}
              <RequestSteps steps={node.steps} />
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
