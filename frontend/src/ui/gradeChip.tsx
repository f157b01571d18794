import { useTranslation } from 'react-i18next';
import type { GradeFieldsFragment } from '../api/gql/graphql';
import { useWords } from '../i18n/words';

/** A grade in words with its letters and scheme: a bare letter says nothing to a reader of another scheme. */
export function GradeChip({ grade }: { grade: GradeFieldsFragment }) {
  const { t } = useTranslation();
  const words = useWords();
  if (grade.scheme === 'UNGRADED') return <span className="grade grade-none">{t('scales.ungraded')}</span>;
  const code = `${grade.source ?? ''}${grade.information ?? ''}`;
  return (
    <span className="grade" title={`${words.scheme(grade.scheme)}. ${t('scales.gradeHelp')}`}>
      {code !== '' && <b className="grade-code">{code}</b>}
      <span>{grade.text}</span>
      <span className="grade-scheme">{words.scheme(grade.scheme)}</span>
    </span>
  );
}
