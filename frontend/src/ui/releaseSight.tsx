import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ReleasePreviewDocument } from '../api/gql/graphql';
import { countsOf } from '../api/releaseTokens';
import { useDebounced } from '../lib/useDebounced';

/** Who will see what if things are released so: the server's own answer, in words. */
export function ReleaseSight({ ids, releaseTo }: { ids: readonly string[]; releaseTo: readonly string[] }) {
  const { t } = useTranslation();
  const settled = useDebounced(releaseTo.join(' '), 200);
  const tokens = settled === '' ? [] : settled.split(' ');
  const [{ data }] = useQuery({
    query: ReleasePreviewDocument,
    variables: { ids: [...ids], releaseTo: tokens },
    pause: tokens.length === 0,
    requestPolicy: 'network-only',
  });
  const preview = tokens.length === 0 ? undefined : data?.releasePreview;
  return (
    <section aria-label={t('releases.preview')} className="stack" data-testid="release-preview" aria-live="polite">
      {preview === undefined ? (
        <p className="quiet">{t('releases.choose')}</p>
      ) : (
        <>
          <p>{[preview.text, ...preview.faults].join(' ')}</p>
          <ul className="list-plain">
            {countsOf(preview.items)
              .filter(([outcome]) => outcome !== 'RELEASED')
              .map(([outcome, count]) => (
                <li key={outcome}>{t('releases.outcome', { outcome: t(`releases.outcomes.${outcome}`), count })}</li>
              ))}
          </ul>
        </>
      )}
    </section>
  );
}
