import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../../api/gql/graphql';
import { isBackwards } from '../../lib/itemQuestion';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { AuditEntries } from './auditEntries';
import { AuditForm } from './auditForm';

const route = getRouteApi('/audit');

/** Who saw something that the own desk owns, when and what for; never what it says. */
export function AuditPage() {
  const { t } = useTranslation();
  const question = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const rights = data?.me.rights;
  const asked = question.item !== undefined && !isBackwards(question);
  if (rights?.includes('read-audit') === false) return <EmptyState title={t('audit.notPermitted')} />;
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('audit.title')}</h1>
      </div>
      <Panel title={t('audit.question')}>
        <AuditForm
          key={JSON.stringify(question)}
          question={question}
          unit={data?.me.unit.id ?? null}
          finds={rights?.includes('read') === true}
          onAsk={(next) => void navigate({ search: next })}
        />
      </Panel>
      {asked ? (
        <AuditEntries key={JSON.stringify(question)} question={question} item={question.item ?? ''} />
      ) : (
        <Panel title={t('audit.entries')} flush>
          <EmptyState title={t('audit.start')} help={t('audit.startHelp')} />
        </Panel>
      )}
    </div>
  );
}
