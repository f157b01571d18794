import { IconGhost2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ActorRole, AttributionDocument } from '../../api/gql/graphql';
import { ButtonLink } from '../../ui/buttonLink';
import { Loaded } from '../../ui/loaded';
import { EmptyState, SkeletonRows } from '../../ui/states';
import { AnswerView } from './answerView';
import { KeepDialog } from './keepDialog';
import { KeptList } from './keptList';
import { SubjectHead } from './subjectHead';

/** Who may be behind a case, incident, campaign or report, itemised; asked anew each time and kept on request. */
export function BehindPage({
  subject,
  role,
  onRole,
}: {
  subject: string;
  role: ActorRole;
  onRole: (role: ActorRole) => void;
}) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: AttributionDocument, variables: { subject, role } });
  const answer = result.data?.attribution ?? null;
  return (
    <div className="page behind">
      <SubjectHead title={t('behind.title')} entity={answer?.subject ?? null} role={role} onRole={onRole}>
        <ButtonLink to="/hypotheses/$id" params={{ id: subject }} search={{ role }} variant="default">
          {t('hypotheses.open')}
        </ButtonLink>
        <KeepDialog subject={subject} role={role} disabled={answer === null || answer.refusal !== null} />
      </SubjectHead>
      <Loaded
        result={result}
        onRetry={refetch}
        skeleton={
          <div className="panel">
            <SkeletonRows rows={10} />
          </div>
        }
      >
        {({ attribution }) =>
          attribution === null ? (
            <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} icon={<IconGhost2 size={26} />} />
          ) : (
            <AnswerView key={role} answer={attribution} whatIf={{ subject, role }} />
          )
        }
      </Loaded>
      <KeptList subject={subject} />
    </div>
  );
}
