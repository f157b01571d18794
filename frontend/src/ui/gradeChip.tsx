import { useTranslation } from 'react-i18next';
import type { GradeFieldsFragment } from '../api/gql/graphql';

/** A grade in words: its text names the scheme and both letters, for a bare letter says nothing in another scheme. */
export function GradeChip({ grade }: { grade: GradeFieldsFragment }) {
  const { t } = useTranslation();
  if (grade.scheme === 'UNGRADED') return <span className="grade grade-none">{t('scales.ungraded')}</span>;
  return (
    <span className="grade" title={t('scales.gradeHelp')}>
      {grade.text}
    </span>
  );
}
