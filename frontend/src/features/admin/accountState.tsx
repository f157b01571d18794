import { useTranslation } from 'react-i18next';
import type { DeskAccount } from '../../api/admin';
import { formatMoment } from '../../lib/dates';

/** Whether the account can be used, and by whom. */
export function AccountState({ account }: { account: DeskAccount }) {
  const { t, i18n } = useTranslation();
  return (
    <span className="row wrap tags">
      {account.service && <span className="tag">{t('admin.service')}</span>}
      {account.disabled ? (
        <span className="tag tag-bad">{t('admin.disabled')}</span>
      ) : (
        account.lockedUntil === null && <span className="tag tag-good">{t('admin.active')}</span>
      )}
      {account.lockedUntil !== null && (
        <span className="tag tag-warn num">
          {t('admin.locked', { until: formatMoment(account.lockedUntil, i18n.language) })}
        </span>
      )}
    </span>
  );
}
