import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The end of a form in a dialog: why it was refused, and the two ways out. */
export function FormFoot({
  submit,
  refusal,
  busy,
  disabled = false,
  onCancel,
}: {
  /** What the form does, in words. */
  submit: string;
  refusal: string | null;
  busy: boolean;
  disabled?: boolean;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      {refusal !== null && (
        <p className="form-error" role="alert">
          {refusal}
        </p>
      )}
      <div className="row form-foot">
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={disabled} loading={busy}>
          {submit}
        </Button>
      </div>
    </>
  );
}
