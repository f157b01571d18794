import { IconAlertTriangle, IconGhost2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ActorRole, HypothesesDocument, MeDocument } from '../../api/gql/graphql';
import { ButtonLink } from '../../ui/buttonLink';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { HypothesisCard } from './hypothesisCard';
import { HypothesisMatrix } from './hypothesisMatrix';
import { StateDialog } from './stateDialog';
import type { HypothesisSet, Stated } from './stated';
import { SubjectHead } from './subjectHead';

/** An empty set names no type by which the cache would know that a new hypothesis concerns it. */
const context = { additionalTypenames: ['Hypothesis'] };

/** The competing hypotheses that people keep about something, for one part in the crime; every step is a person's. */
export function HypothesesPage({
  subject,
  role,
  onRole,
}: {
  subject: string;
  role: ActorRole;
  onRole: (role: ActorRole) => void;
}) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: HypothesesDocument, variables: { subject, role }, context });
  const [{ data: own }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const entity = result.data?.entity ?? null;
  return (
    <div className="page behind">
      <SubjectHead title={t('hypotheses.title')} entity={entity} role={role} onRole={onRole}>
        <ButtonLink to="/behind/$id" params={{ id: subject }} search={{ role }} variant="default">
          {t('behind.open')}
        </ButtonLink>
        <StateDialog subject={subject} role={role} />
      </SubjectHead>
      <Loaded result={result} onRetry={refetch}>
        {({ hypotheses: set }) =>
          set === null ? (
            <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} icon={<IconGhost2 size={26} />} />
          ) : (
            <SetView set={set} subject={subject} unit={own?.me.unit.id ?? null} />
          )
        }
      </Loaded>
    </div>
  );
}

function SetView({ set, subject, unit }: { set: HypothesisSet; subject: string; unit: string | null }) {
  const { t } = useTranslation();
  const standing = set.hypotheses.filter(({ status }) => status !== 'REJECTED');
  const rejected = set.hypotheses.filter(({ status }) => status === 'REJECTED');
  const card = (hypothesis: Stated) => (
    <HypothesisCard
      key={hypothesis.id}
      hypothesis={hypothesis}
      number={set.hypotheses.indexOf(hypothesis) + 1}
      subject={subject}
      isOwn={hypothesis.unitId === unit}
      isLeast={set.leastInconsistent?.id === hypothesis.id}
      isProbable={set.mostProbable?.id === hypothesis.id}
    />
  );
  return (
    <>
      {set.isContested && (
        <p className="warnings" data-testid="contested">
          <span>
            <IconAlertTriangle size={15} aria-hidden="true" /> {t('hypotheses.contested')}
          </span>
        </p>
      )}
      <Panel title={t('hypotheses.standing')} count={standing.length} flush>
        {standing.length === 0 ? (
          <EmptyState title={t('hypotheses.none')} help={t('hypotheses.noneHelp')} />
        ) : (
          <ul className="list-plain" data-testid="hypotheses">
            {standing.map(card)}
          </ul>
        )}
      </Panel>
      <HypothesisMatrix set={set} />
      <Panel title={t('hypotheses.rejected')} count={rejected.length} flush>
        {rejected.length === 0 ? (
          <EmptyState title={t('hypotheses.rejectedNone')} help={t('hypotheses.rejectedNoneHelp')} />
        ) : (
          <ul className="list-plain" data-testid="rejected">
            {rejected.map(card)}
          </ul>
        )}
      </Panel>
    </>
  );
}
