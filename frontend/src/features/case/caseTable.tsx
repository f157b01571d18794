import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseBriefFragment } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { formatDay } from '../../lib/dates';
import { Jurisdictions } from '../../ui/jurisdictions';
import { LabelChip } from '../../ui/labelChip';

export function CaseTable({ cases }: { cases: readonly CaseBriefFragment[] }) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  return (
    <table className="table" data-testid="case-table">
      <thead>
        <tr>
          <th>{t('cases.reference')}</th>
          <th>{t('cases.caseTitle')}</th>
          <th>{t('cases.jurisdiction')}</th>
          <th>{t('cases.offence')}</th>
          <th>{t('cases.status')}</th>
          <th>{t('cases.opened')}</th>
          <th>{t('entity.label')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((item) => (
          <tr key={item.id}>
            <td className="nowrap">
              <Link to="/cases/$id" params={{ id: item.id }}>
                {item.reference}
              </Link>
            </td>
            <td>
              <bdi>{item.title}</bdi>
            </td>
            <td>
              <Jurisdictions codes={[item.jurisdiction]} />
            </td>
            <td>{words.offence(item.offence)}</td>
            <td>{words.status(item.status)}</td>
            <td className="num nowrap">{item.openedAt === null ? '' : formatDay(item.openedAt, i18n.language)}</td>
            <td>
              <LabelChip handling={item.handling} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
