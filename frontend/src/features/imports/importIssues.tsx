import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ImportIssuesDocument, type ImportIssuesQuery } from '../../api/gql/graphql';
import { Loaded } from '../../ui/loaded';
import { EmptyState, SkeletonRows } from '../../ui/states';

const shownPlaces = 10;

type Issue = NonNullable<ImportIssuesQuery['import']>['issues'][number];

/** What an import had to say, by code, refusals first. */
export function ImportIssues({ id }: { id: string }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: ImportIssuesDocument, variables: { id } });
  return (
    <Loaded result={result} onRetry={refetch} skeleton={<SkeletonRows rows={2} />}>
      {({ import: found }) =>
        found === null || found.issues.length === 0 ? (
          <EmptyState title={t('imports.noIssues')} />
        ) : (
          <table className="table import-issues" data-testid="import-issues">
            <thead>
              <tr>
                <th>{t('imports.code')}</th>
                <th className="right">{t('imports.count')}</th>
                <th>{t('imports.places')}</th>
              </tr>
            </thead>
            <tbody>
              {found.issues.map((issue) => (
                <IssueRow key={issue.code} issue={issue} />
              ))}
            </tbody>
          </table>
        )
      }
    </Loaded>
  );
}

function IssueRow({ issue: { code, isRefusal, count, example, places } }: { issue: Issue }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>
        <span className={`tag ${isRefusal ? 'tag-bad' : ''}`}>{code}</span>
      </td>
      <td className="right num">{count}</td>
      <td>
        {places.length === 0 && example}
        <ul className="import-places">
          {places.slice(0, shownPlaces).map(({ index, objectId, path, message }) => (
            <li key={`${index} ${path} ${message}`}>
              <span className="quiet num">
                {index < 0 ? t('imports.wholeFile') : t('imports.object', { index: index + 1 })} {objectId}{' '}
                <code>{path}</code>
              </span>
              <br />
              {message}
            </li>
          ))}
        </ul>
        {places.length > shownPlaces && <span className="quiet">{t('desk.more', { count: count - shownPlaces })}</span>}
      </td>
    </tr>
  );
}
