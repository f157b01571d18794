import { useTranslation } from 'react-i18next';
import { HitChecksDocument } from '../../api/gql/graphql';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { HitCheckForm } from './hitCheckForm';
import { HitCheckResult } from './hitCheckResult';

/** Asks the other desks for selectors, and shows what the own desk asked before. */
export function HitCheckPage() {
  const { t } = useTranslation();
  const pages = usePages(
    HitChecksDocument,
    (after) => ({ after }),
    ({ hitChecks }) => hitChecks,
  );
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('hitCheck.title')}</h1>
      </div>
      <Panel title={t('hitCheck.form')}>
        <HitCheckForm onAsked={() => pages.refetch({ requestPolicy: 'network-only' })} />
      </Panel>
      <Panel title={t('hitCheck.past')} flush>
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() =>
            pages.nodes.length === 0 ? (
              <EmptyState title={t('hitCheck.none')} help={t('hitCheck.noneHelp')} />
            ) : (
              <>
                <p className="panel-note">{t('hitCheck.notNoTrace')}</p>
                {pages.nodes.map((check) => (
                  <HitCheckResult key={check.id} check={check} />
                ))}
                <MoreFoot pages={pages} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}
