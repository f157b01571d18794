import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/admin';
import { ButtonLink } from '../../ui/buttonLink';
import { SecretOnce } from '../../ui/secretOnce';
import { NewAccountForm } from './newAccountForm';
import type { Reach } from './reach';

/** Makes an account of the desk, then shows what is to be handed over. */
export function NewAccountDialog({
  opened,
  roles,
  reach,
  takesPasswords,
  onClose,
  onCreated,
}: {
  opened: boolean;
  roles: readonly Role[];
  reach: Reach;
  takesPasswords: boolean;
  onClose: () => void;
  onCreated: () => void;
}) {
  const { t } = useTranslation();
  const [made, setMade] = useState<{ readonly name: string; readonly password: string | null } | null>(null);
  const close = () => {
    setMade(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size={620}
      title={t('admin.newAccount')}
      // A password that is shown once is not to be lost by a slip of the mouse.
      closeOnClickOutside={made === null}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {made === null ? (
        <NewAccountForm
          roles={roles}
          reach={reach}
          takesPasswords={takesPasswords}
          onCancel={close}
          onCreated={(name, password) => {
            setMade({ name, password });
            onCreated();
          }}
        />
      ) : (
        <div className="stack" data-testid="account-made">
          {made.password === null ? (
            <p role="status">{t('admin.madeTool', { name: made.name })}</p>
          ) : (
            <SecretOnce text={t('admin.firstPassword', { name: made.name })} secret={made.password} />
          )}
          <div className="row form-foot">
            <ButtonLink to="/admin/account" search={{ name: made.name }} variant="default">
              {t('admin.openAccount')}
            </ButtonLink>
            <Button onClick={close}>{t('admin.done')}</Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
