import { getRouteApi } from '@tanstack/react-router';
import { AssessmentPage } from './assessmentPage';
import { BehindPage } from './behindPage';
import { HypothesesPage } from './hypothesesPage';

const behind = getRouteApi('/behind/$id');
const hypotheses = getRouteApi('/hypotheses/$id');
const assessment = getRouteApi('/assessment/$id');

/** The question who is behind something, as its address says it. */
export function BehindRoute() {
  const { id } = behind.useParams();
  const navigate = behind.useNavigate();
  const { role } = behind.useSearch();
  return (
    <BehindPage
      key={id}
      subject={id}
      role={role ?? 'OPERATOR'}
      onRole={(next) => void navigate({ search: { role: next }, replace: true })}
    />
  );
}

/** An answer that was kept. */
export function AssessmentRoute() {
  const { id } = assessment.useParams();
  return <AssessmentPage key={id} id={id} />;
}

/** The hypotheses that people keep about something. */
export function HypothesesRoute() {
  const { id } = hypotheses.useParams();
  const navigate = hypotheses.useNavigate();
  const { role } = hypotheses.useSearch();
  return (
    <HypothesesPage
      key={id}
      subject={id}
      role={role ?? 'OPERATOR'}
      onRole={(next) => void navigate({ search: { role: next }, replace: true })}
    />
  );
}
