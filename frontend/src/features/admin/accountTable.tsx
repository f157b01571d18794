import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeskAccount } from '../../api/admin';
import { formatDay, formatMoment } from '../../lib/dates';
import { useRoleWords } from '../../ui/roleWords';
import { AccountState } from './accountState';

/** The accounts of the desk, one a line; the name leads to all that is kept of it. */
export function AccountTable({ accounts }: { accounts: readonly DeskAccount[] }) {
  const { t, i18n } = useTranslation();
  const words = useRoleWords();
  return (
    <table className="table" data-testid="accounts">
      <thead>
        <tr>
          <th>{t('admin.name')}</th>
          <th>{t('admin.roles')}</th>
          <th>{t('admin.clearance')}</th>
          <th>{t('admin.state')}</th>
          <th>{t('admin.lastSignIn')}</th>
          <th>{t('admin.created')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.name}>
            <td className="nowrap">
              <Link to="/admin/account" search={{ name: account.name }}>
                {account.name}
              </Link>
            </td>
            <td>{account.roles.map(words.role).join(', ')}</td>
            <td>
              {words.clearance(account.clearance)}
              {account.compartments.length > 0 && <div className="quiet">{account.compartments.join(', ')}</div>}
            </td>
            <td>
              <AccountState account={account} />
            </td>
            <td className={account.lastSignInAt === null ? 'quiet' : 'num nowrap'}>
              {account.lastSignInAt === null ? t('admin.never') : formatMoment(account.lastSignInAt, i18n.language)}
            </td>
            <td className="num nowrap">
              {account.createdAt === null ? '' : formatDay(account.createdAt, i18n.language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
