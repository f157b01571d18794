import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CaseFile } from '../features/case/caseFile';
import { CaseList } from '../features/case/caseList';
import { CrossCases } from '../features/case/crossCases';
import { Desk } from '../features/desk/desk';
import { EntityPage } from '../features/entity/entityPage';
import { SearchPage } from '../features/search/searchPage';
import { SettingsPage } from '../features/settings/settingsPage';
import { useSession } from './auth/context';
import {
  accountSearch,
  adminSearch,
  auditSearch,
  behindSearch,
  chartSearch,
  disclosureSearch,
  itemSearch,
  kindsSearch,
  searchSearch,
} from './searchParams';
import { PageFault, PageMissing } from './shell/faults';
import { Layout } from './shell/layout';

const root = createRootRoute({ component: Layout, errorComponent: PageFault, notFoundComponent: PageMissing });

const desk = createRoute({ getParentRoute: () => root, path: '/', component: Desk });

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchSearch,
  component: function SearchRoute() {
    const navigate = search.useNavigate();
    return <SearchPage {...search.useSearch()} onChange={(next) => void navigate({ search: next, replace: true })} />;
  },
});

const entity = createRoute({
  getParentRoute: () => root,
  path: '/entity/$id',
  component: function EntityRoute() {
    const { id } = entity.useParams();
    return <EntityPage key={id} id={id} />;
  },
});

const chart = createRoute({
  getParentRoute: () => root,
  path: '/chart',
  validateSearch: chartSearch,
  component: lazyRouteComponent(() => import('../features/investigation/investigationRoute'), 'InvestigationRoute'),
});

const cases = createRoute({ getParentRoute: () => root, path: '/cases', component: CaseList });

const across = createRoute({
  getParentRoute: () => root,
  path: '/cases/across',
  validateSearch: kindsSearch,
  component: function AcrossRoute() {
    const navigate = across.useNavigate();
    return (
      <CrossCases
        kinds={across.useSearch().kinds ?? []}
        onKinds={(kinds) => void navigate({ search: kinds.length === 0 ? {} : { kinds: [...kinds] }, replace: true })}
      />
    );
  },
});

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  component: function CaseRoute() {
    const { id } = caseFile.useParams();
    return <CaseFile key={id} id={id} />;
  },
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: function SettingsRoute() {
    const { account, purpose, caseId, justification, changed, signedOut } = useSession();
    const stated = { purpose, caseId, justification };
    return <SettingsPage account={account} stated={stated} onPurpose={changed} onSignedOut={signedOut} />;
  },
});

const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  validateSearch: adminSearch,
  component: lazyRouteComponent(() => import('../features/admin/adminPage'), 'AdminPage'),
});

const adminAccount = createRoute({
  getParentRoute: () => root,
  path: '/admin/account',
  validateSearch: accountSearch,
  component: lazyRouteComponent(() => import('../features/admin/accountPage'), 'AccountPage'),
});

const breakGlass = createRoute({
  getParentRoute: () => root,
  path: '/break-glass',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('../features/breakGlass/breakGlassPage'), 'BreakGlassPage'),
});

const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  component: lazyRouteComponent(() => import('../features/contacts/directoryPage'), 'DirectoryPage'),
});

const hitCheck = createRoute({
  getParentRoute: () => root,
  path: '/hit-check',
  component: lazyRouteComponent(() => import('../features/operations/hitCheckPage'), 'HitCheckPage'),
});

const targets = createRoute({
  getParentRoute: () => root,
  path: '/targets',
  component: lazyRouteComponent(() => import('../features/operations/targetsPage'), 'TargetsPage'),
});

const nearMatches = createRoute({
  getParentRoute: () => root,
  path: '/near-matches',
  component: lazyRouteComponent(() => import('../features/operations/nearMatchesPage'), 'NearMatchesPage'),
});

const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  component: lazyRouteComponent(() => import('../features/operations/noticesPage'), 'NoticesPage'),
});

const plans = createRoute({
  getParentRoute: () => root,
  path: '/plans',
  component: lazyRouteComponent(() => import('../features/operations/plansPage'), 'PlansPage'),
});

const operations = createRoute({
  getParentRoute: () => root,
  path: '/operations',
  component: lazyRouteComponent(() => import('../features/operations/operationsPage'), 'OperationsPage'),
});

const operation = createRoute({
  getParentRoute: () => root,
  path: '/operations/$id',
  component: lazyRouteComponent(() => import('../features/operations/operationRoute'), 'OperationRoute'),
});

const consents = createRoute({
  getParentRoute: () => root,
  path: '/consents',
  component: lazyRouteComponent(() => import('../features/sharing/consentsPage'), 'ConsentsPage'),
});

const releases = createRoute({
  getParentRoute: () => root,
  path: '/releases',
  component: lazyRouteComponent(() => import('../features/sharing/releasesPage'), 'ReleasesPage'),
});

const groups = createRoute({
  getParentRoute: () => root,
  path: '/groups',
  component: lazyRouteComponent(() => import('../features/sharing/groupsPage'), 'GroupsPage'),
});

const disclosures = createRoute({
  getParentRoute: () => root,
  path: '/disclosures',
  validateSearch: disclosureSearch,
  component: lazyRouteComponent(() => import('../features/sharing/disclosuresPage'), 'DisclosuresPage'),
});

const requests = createRoute({
  getParentRoute: () => root,
  path: '/requests',
  component: lazyRouteComponent(() => import('../features/requests/requestsPage'), 'RequestsPage'),
});

const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$id',
  component: lazyRouteComponent(() => import('../features/requests/requestRoute'), 'RequestRoute'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../features/audit/auditPage'), 'AuditPage'),
});

const behind = createRoute({
  getParentRoute: () => root,
  path: '/behind/$id',
  validateSearch: behindSearch,
  component: lazyRouteComponent(() => import('../features/attribution/routes'), 'BehindRoute'),
});

const hypotheses = createRoute({
  getParentRoute: () => root,
  path: '/hypotheses/$id',
  validateSearch: behindSearch,
  component: lazyRouteComponent(() => import('../features/attribution/routes'), 'HypothesesRoute'),
});

const aliases = createRoute({
  getParentRoute: () => root,
  path: '/aliases',
  component: lazyRouteComponent(() => import('../features/attribution/aliasQueue'), 'AliasQueue'),
});

const assessment = createRoute({
  getParentRoute: () => root,
  path: '/assessment/$id',
  component: lazyRouteComponent(() => import('../features/attribution/routes'), 'AssessmentRoute'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  component: lazyRouteComponent(() => import('../features/imports/importsPage'), 'ImportsPage'),
});

/** Every screen has an address; the search part of it is the view's state. */
export const router = createRouter({
  routeTree: root.addChildren([
    desk,
    search,
    entity,
    chart,
    cases,
    across,
    caseFile,
    behind,
    hypotheses,
    aliases,
    assessment,
    imports,
    settings,
    admin,
    adminAccount,
    audit,
    breakGlass,
    directory,
    hitCheck,
    targets,
    nearMatches,
    notices,
    plans,
    operations,
    operation,
    consents,
    releases,
    groups,
    disclosures,
    requests,
    request,
  ]),
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
