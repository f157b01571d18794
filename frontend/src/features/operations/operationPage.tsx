import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument, OperationDocument } from '../../api/gql/graphql';
import { isFetched } from '../../lib/fetched';
import { Loaded } from '../../ui/loaded';
import { EmptyState } from '../../ui/states';
import { OperationChart } from './operationChart';
import { OperationHead } from './operationHead';
import { OperationMembers } from './operationMembers';
import { OperationNotes } from './operationNotes';
import { OperationPhases } from './operationPhases';
import { OperationTasks } from './operationTasks';
import { TakeOut } from './takeOut';

/** One operation: what it is for, who takes part, what is to be done and what was written down. */
export function OperationPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: OperationDocument, variables: { id } });
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const again = () => refetch({ requestPolicy: 'network-only' });
  return (
    <div className="page stack">
      <Loaded result={result} onRetry={refetch}>
        {({ node }) => {
          if (!isFetched(node)) {
            return <EmptyState title={t('jointOperations.gone')} help={t('jointOperations.goneHelp')} />;
          }
          const unit = who?.me.unit.id ?? '';
          return (
            <>
              <OperationHead operation={node} isLead={node.lead.id === unit} onChanged={again} />
              <OperationTasks operation={node} onChanged={again} />
              <OperationNotes operation={node} onChanged={again} />
              <OperationMembers operation={node} unit={unit} onChanged={again} />
              <OperationPhases operation={node} />
              <OperationChart operation={node} onChanged={again} />
              <TakeOut operation={node} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
