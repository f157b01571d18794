import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CitationFieldsFragment } from '../api/gql/graphql';
import { citationText, safeLink } from '../lib/links';
import { CopyButton } from './copyButton';

/** Citations that can be copied and, where they are web pages, opened. */
export function CitationList({ citations }: { citations: readonly CitationFieldsFragment[] }) {
  const { t } = useTranslation();
  return (
    <ul className="citations">
      {citations.map((citation) => {
        const link = safeLink(citation.url);
        return (
          <li key={citationText(citation)}>
            <span className="citation-text">
              <b>{citation.sourceName}</b>
              {isShown(citation.externalId) && <span className="mono"> {citation.externalId}</span>}
              {citation.description !== null && <bdi className="citation-note">{citation.description}</bdi>}
              {link !== null && (
                <a href={link} target="_blank" rel="noopener noreferrer" title={link}>
                  <IconExternalLink size={13} aria-hidden="true" />
                  <span>{t('entity.openSource')}</span>
                  <span className="quiet citation-host">{new URL(link).hostname}</span>
                </a>
              )}
            </span>
            <CopyButton text={citationText(citation)} label={t('entity.copyCitation')} />
          </li>
        );
      })}
    </ul>
  );
}

/** Ids of statement markings only point into the file they came from. */
function isShown(externalId: string | null): boolean {
  return externalId !== null && !externalId.startsWith('marking-definition--');
}
