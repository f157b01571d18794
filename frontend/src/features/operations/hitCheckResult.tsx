import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HitCheckFieldsFragment } from '../../api/gql/graphql';
import { readable } from '../../i18n/words';
import { formatMoment } from '../../lib/dates';
import { LabelChip } from '../../ui/labelChip';

/** One question with the answer to each selector. */
export function HitCheckResult({ check }: { check: HitCheckFieldsFragment }) {
  const { t, i18n } = useTranslation();
  return (
    <section className="hit-check" data-testid="hit-check">
      <header className="note-meta">
        <LabelChip handling={check.handling} />
        <span>{t('hitCheck.askedBy', { account: check.askedBy, at: formatMoment(check.askedAt, i18n.language) })}</span>
        {check.case !== null && (
          <Link to="/cases/$id" params={{ id: check.case.id }}>
            {t('hitCheck.forCase', { name: check.case.displayName })}
          </Link>
        )}
        {check.before !== null && <span className="tag">{t(`hitCheck.steps.${check.before}`)}</span>}
        <bdi>{check.justification}</bdi>
      </header>
      <table className="table">
        <thead>
          <tr>
            <th>{t('hitCheck.selector')}</th>
            <th>{t('hitCheck.type')}</th>
            <th>{t('hitCheck.answer')}</th>
            <th>{t('hitCheck.contact')}</th>
          </tr>
        </thead>
        <tbody>
          {check.answers.map(({ selectorType, value, outcome, contacts, doNotTouch }) => (
            <tr key={`${selectorType} ${value}`}>
              <td className="mono">
                <bdi>{value}</bdi>
              </td>
              <td>{readable(selectorType)}</td>
              <td>
                <span className={outcome === 'HIT' ? 'tag tag-accent' : 'tag'}>
                  {t(`hitCheck.outcomes.${outcome}`)}
                </span>{' '}
                {doNotTouch && <span className="tag tag-bad">{t('hitCheck.doNotTouch')}</span>}
              </td>
              <td>{contacts.length === 0 ? '–' : contacts.map(({ name }) => name).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
