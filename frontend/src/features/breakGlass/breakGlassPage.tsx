import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../../api/gql/graphql';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { BreakGlassForm } from './breakGlassForm';
import { BreakGlassItem } from './breakGlassItem';
import { useBreakGlass } from './useBreakGlass';

const route = getRouteApi('/break-glass');

/** Asking for sight of what is closed, agreeing to it as the second person, and ending it. */
export function BreakGlassPage() {
  const { t } = useTranslation();
  const { item } = route.useSearch();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const { result, again } = useBreakGlass(who?.me.rights.includes('read-break-glass') !== true);
  if (who === undefined) return null;
  const { account, unit, rights } = who.me;
  const person = { account, unitId: unit.id, approves: rights.includes('approve-break-glass') };
  if (!rights.includes('read-break-glass')) return <EmptyState title={t('breakGlass.notPermitted')} />;
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('breakGlass.title')}</h1>
      </div>
      {rights.includes('break-glass') && (
        <Panel title={t('breakGlass.ask')}>
          <BreakGlassForm key={item ?? ''} item={item ?? ''} onSent={again} />
        </Panel>
      )}
      <Panel title={t('breakGlass.list')} flush>
        <Loaded result={result} onRetry={again}>
          {({ breakGlasses: { nodes } }) =>
            nodes.length === 0 ? (
              <EmptyState title={t('breakGlass.none')} help={t('breakGlass.noneHelp')} />
            ) : (
              <ul className="list-plain" data-testid="break-glasses">
                {nodes.map((entry) => (
                  <BreakGlassItem key={entry.id} entry={entry} person={person} onChanged={again} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}
