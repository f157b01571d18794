import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CitationFieldsFragment } from '../api/gql/graphql';
import { citationText, isStatement, safeLink } from '../lib/links';
import { CopyButton } from './copyButton';

/** Citations that can be copied and, where they are web pages, opened; below them what their owners ask of who uses them. */
export function CitationList({ citations }: { citations: readonly CitationFieldsFragment[] }) {
  const { t } = useTranslation();
  const statements = [...new Set(citations.filter(isStatement).map(citationText))];
  return (
    <>
      <ul className="citations">
        {citations
          .filter((citation) => !isStatement(citation))
          .map((citation) => (
            <li key={citationText(citation)}>
              <CitationLine citation={citation} />
              <CopyButton text={citationText(citation)} label={t('entity.copyCitation')} />
            </li>
          ))}
      </ul>
      {statements.map((statement) => (
        <p key={statement} className="citation-note" data-testid="statement">
          <b>{t('entity.statement')}</b> <bdi>{statement}</bdi>
        </p>
      ))}
    </>
  );
}

function CitationLine({ citation }: { citation: CitationFieldsFragment }) {
  const { t } = useTranslation();
  const link = safeLink(citation.url);
  return (
    <span className="citation-text">
      <b>{citation.sourceName}</b>
      {citation.externalId !== null && <span className="mono"> {citation.externalId}</span>}
      {citation.description !== null && <bdi className="citation-note">{citation.description}</bdi>}
      {link !== null && (
        <a href={link} target="_blank" rel="noopener noreferrer" title={link}>
          <IconExternalLink size={13} aria-hidden="true" />
          <span>{t('entity.openSource')}</span>
          <span className="quiet citation-host">{new URL(link).hostname}</span>
        </a>
      )}
    </span>
  );
}
