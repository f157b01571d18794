import { Link, Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { BreakGlassBanner } from '../../features/breakGlass/breakGlassBanner';
import { useLive } from '../../live/context';
import { SearchBox } from '../../ui/searchBox';
import { useRights, useSession } from '../auth/context';
import { JumpList } from '../jump/jumpList';
import { AccountMenu } from './accountMenu';
import { DesksMenu } from './desksMenu';
import { NothingToRead } from './faults';
import { Mark } from './mark';
import { NewsChip } from './newsChip';
import { ThemeToggle } from './themeToggle';

/** The frame of every screen: where one is, where one can go, and the search. */
export function Layout() {
  const { t } = useTranslation();
  const has = useRights();
  const { account } = useSession();
  const { show } = useLive();
  const home = useRouterState({ select: (state) => state.location.pathname === '/' });
  useSearchKey();
  return (
    <div className="app">
      <a className="skip" href="#content">
        {t('common.skip')}
      </a>
      <header className="bar">
        <Link to="/" className="brand">
          <Mark />
          {t('common.product')}
        </Link>
        <nav className="nav" aria-label={t('shell.menu')}>
          {has('read') ? <ReaderLinks /> : has('read-audit') && <Link to="/audit">{t('shell.audit')}</Link>}
        </nav>
        <div className="bar-search">{!home && has('read') && <SearchBox />}</div>
        {has('read') && <NewsChip />}
        <ThemeToggle />
        <AccountMenu />
      </header>
      <div>{has('read') && has('read-break-glass') && <BreakGlassBanner account={account} onChanged={show} />}</div>
      <main className="main" id="content" tabIndex={-1}>
        {has('read') ? <Outlet /> : <WithoutReading />}
      </main>
      {has('read') && <JumpList />}
    </div>
  );
}

/** Screens of an account that may not read the graph: an auditor's, and everybody's own settings. */
function WithoutReading() {
  const has = useRights();
  const path = useRouterState({ select: (state) => state.location.pathname });
  if (/^\/(?:audit|settings|admin|break-glass)(?:\/|$)/.test(path)) return <Outlet />;
  return has('read-audit') && path === '/' ? <Navigate to="/audit" replace /> : <NothingToRead />;
}

/** Screens of those who read the graph. Administration and audit are in the menu of the account. */
function ReaderLinks() {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/" activeOptions={{ exact: true }}>
        {t('shell.desk')}
      </Link>
      <Link to="/search">{t('shell.search')}</Link>
      <Link to="/chart">{t('shell.chart')}</Link>
      <Link to="/cases" activeOptions={{ exact: true }}>
        {t('shell.cases')}
      </Link>
      <Link to="/cases/across">{t('shell.crossings')}</Link>
      <Link to="/aliases">{t('shell.aliases')}</Link>
      <Link to="/imports">{t('shell.imports')}</Link>
      <DesksMenu />
    </>
  );
}

/** `/` goes to the search from everywhere but text fields. */
function useSearchKey() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const field = document.querySelector<HTMLInputElement>('[data-search]');
      if (field === null) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
