import { SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createAccount, type Role } from '../../api/admin';
import { faultText } from '../../api/http';
import { FormFoot } from '../../ui/formFoot';
import { ClearanceFields } from './clearanceFields';
import { asService, emptyDraft, faultOfDraft } from './draft';
import type { Reach } from './reach';
import { RoleChoice } from './roleChoice';

/** Who the account is for, what it is called and what it may do. */
export function NewAccountForm({
  roles,
  reach,
  takesPasswords,
  onCancel,
  onCreated,
}: {
  roles: readonly Role[];
  reach: Reach;
  /** Without passwords, people come over the identity provider: only tools have accounts that are made here. */
  takesPasswords: boolean;
  onCancel: () => void;
  /** The password is null for a tool's account. */
  onCreated: (name: string, password: string | null) => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => asService(emptyDraft, !takesPasswords));
  const [checked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const fault = checked ? faultOfDraft(draft) : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (faultOfDraft(draft) !== null) return;
    const { clearance, ...rest } = draft;
    const account = { ...rest, name: draft.name.trim(), ...(clearance === null ? {} : { clearance }) };
    setBusy(true);
    await createAccount(account).then(
      (password) => onCreated(account.name, password),
      (error: unknown) => setRefusal(faultText(error)),
    );
    setBusy(false);
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate data-testid="new-account-form">
      <div>
        {takesPasswords && (
          <SegmentedControl
            fullWidth
            aria-label={t('admin.sort')}
            value={draft.service ? 'tool' : 'person'}
            onChange={(value) => setDraft(asService(draft, value === 'tool'))}
            data={[
              { value: 'person', label: t('admin.person') },
              { value: 'tool', label: t('admin.tool') },
            ]}
          />
        )}
        <p className="field-help">{t(draft.service ? 'admin.toolHelp' : 'admin.personHelp')}</p>
      </div>
      <TextInput
        label={t('admin.name')}
        description={t('admin.nameHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={fault === 'badName' ? t('admin.badName') : null}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, name: value })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        data-autofocus
      />
      <RoleChoice
        roles={roles}
        reach={reach}
        value={draft.roles}
        onChange={(chosen) => setDraft({ ...draft, roles: chosen })}
        error={fault === 'noRole' ? t('admin.noRole') : null}
      />
      <ClearanceFields {...draft} reach={reach} byRoles onChange={(fields) => setDraft({ ...draft, ...fields })} />
      <FormFoot submit={t('admin.create')} refusal={refusal} busy={busy} onCancel={onCancel} />
    </form>
  );
}
