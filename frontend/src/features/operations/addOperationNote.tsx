import { Button, MultiSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { handlingCodes } from '../../api/audience';
import { AddOperationNoteDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { SearchBox } from '../../ui/searchBox';
import type { Operation } from './operation';
import { useTold } from './useTold';

type Code = (typeof handlingCodes)[number];

interface NewNote {
  readonly text: string;
  readonly about: readonly { readonly id: string; readonly name: string }[];
  readonly codes: readonly Code[];
}

const empty: NewNote = { text: '', about: [], codes: [] };

/** A further note. What it is about brings its conditions with it; the own desk may add codes of its own. */
export function AddOperationNote({ operation, onAdded }: { operation: Operation; onAdded: () => void }) {
  const { t } = useTranslation();
  const told = useTold();
  const [form, setForm] = useState(empty);
  const [{ fetching }, add] = useMutation(AddOperationNoteDocument);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await add({
      input: {
        operationId: operation.id,
        text: form.text.trim(),
        about: form.about.map(({ id }) => id),
        handlingCodes: [...form.codes],
        idempotencyKey: idempotencyKey(),
      },
    });
    if (told(data?.addOperationNote, error)) setForm(empty);
    onAdded();
  };

  return (
    <form className="panel-form stack" onSubmit={(event) => void submit(event)} data-testid="add-operation-note">
      <Textarea
        label={t('jointOperations.note')}
        rows={2}
        maxLength={10_000}
        value={form.text}
        onChange={({ currentTarget: { value } }) => setForm({ ...form, text: value })}
      />
      <div>
        <SearchBox
          placeholder={t('jointOperations.aboutPlaceholder')}
          onPick={(id, name) =>
            setForm({ ...form, about: [...form.about.filter((item) => item.id !== id), { id, name }] })
          }
        />
        <p className="quiet">{t('jointOperations.aboutHelp')}</p>
        <div className="tags">
          {form.about.map(({ id, name }) => (
            <Button
              key={id}
              size="compact-xs"
              variant="default"
              onClick={() => setForm({ ...form, about: form.about.filter((item) => item.id !== id) })}
            >
              {name} ×
            </Button>
          ))}
        </div>
      </div>
      <div className="row wrap">
        <MultiSelect
          className="grow"
          label={t('labels.codesChoice')}
          data={handlingCodes.map((code) => ({ value: code, label: t(`labels.code.${code}`) }))}
          value={[...form.codes]}
          onChange={(chosen) => setForm({ ...form, codes: handlingCodes.filter((code) => chosen.includes(code)) })}
        />
        <Button type="submit" variant="default" loading={fetching} disabled={form.text.trim() === ''}>
          {t('jointOperations.write')}
        </Button>
      </div>
    </form>
  );
}
