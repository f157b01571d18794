import { Button } from '@mantine/core';

/** The end of a form on a page: why it was refused, a word on what it would do, and the button. */
export function PageFoot({
  submit,
  refusal,
  busy,
  disabled,
  note,
}: {
  submit: string;
  refusal: string | null;
  busy: boolean;
  disabled: boolean;
  note?: string;
}) {
  return (
    <>
      {refusal !== null && (
        <p className="form-error" role="alert">
          {refusal}
        </p>
      )}
      <div className="row form-foot">
        {note !== undefined && <span className="quiet num">{note}</span>}
        <Button type="submit" loading={busy} disabled={disabled}>
          {submit}
        </Button>
      </div>
    </>
  );
}
