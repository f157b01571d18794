import { useNavigate, useSearch } from '@tanstack/react-router';
import { Investigation } from './investigation';
import './investigation.css';

/** The chart's address: what is on it and what is selected, so that a link opens the same view. */
export function InvestigationRoute() {
  const search = useSearch({ from: '/chart' });
  const navigate = useNavigate({ from: '/chart' });
  return <Investigation link={search} onLink={(next) => void navigate({ search: next, replace: true })} />;
}
