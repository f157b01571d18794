import { useTranslation } from 'react-i18next';
import type { SearchQuery } from '../api/gql/graphql';
import { KindIcon } from './kindIcon';
import { MatchReasonText, MatchSources } from './matchReason';

export interface SuggestionListProps {
  readonly id: string;
  readonly text: string;
  readonly hits: SearchQuery['search']['nodes'];
  /** The search did not work, which is another thing than finding nothing. */
  readonly failed: boolean;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onPick: (index: number) => void;
}

/** The type-ahead's list; the text field keeps the focus and handles the keys. */
export function SuggestionList({ id, text, hits, failed, active, onActive, onPick }: SuggestionListProps) {
  const { t } = useTranslation();
  return (
    <div id={id} className="suggest" role="listbox" aria-label={t('shell.suggestions')} data-testid="suggestions">
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles keys for its options (aria-activedescendant)
        <div
          key={hit.entity.id}
          id={`${id}-${index}`}
          className="suggest-item"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseEnter={() => onActive(index)}
          // The field would lose the focus, and the list with it, before the click came.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          <KindIcon kind={hit.entity.kind} named />
          <bdi className="hit-name">{hit.entity.defangedName}</bdi>
          <span className="suggest-why">
            <span data-testid="match-reason">
              <MatchReasonText hit={hit} />
            </span>{' '}
            <MatchSources hit={hit} most={1} />
          </span>
        </div>
      ))}
      {hits.length === 0 && (
        <p className="suggest-note">{failed ? t('errors.title') : t('shell.noSuggestions', { text })}</p>
      )}
    </div>
  );
}
