import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pastedItem } from '../../lib/pastedItem';
import { SearchBox } from '../../ui/searchBox';
import { isBackwards, type Question } from './question';

/** What is asked: an item by its id, by its name for those who may read, and the period. */
export function AuditForm({
  question,
  finds,
  onAsk,
}: {
  question: Question;
  /** May look names up. */
  finds: boolean;
  onAsk: (question: Question) => void;
}) {
  const { t } = useTranslation();
  const [item, setItem] = useState(question.item ?? '');
  const [from, setFrom] = useState(question.from ?? '');
  const [to, setTo] = useState(question.to ?? '');
  const next = (id: string): Question => ({
    ...(id === '' ? {} : { item: id }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  });
  const backwards = isBackwards(next(''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { id } = pastedItem(item);
    if (id !== '' && !backwards) onAsk(next(id));
  };
  return (
    <form className="stack" onSubmit={submit} data-testid="audit-form">
      <p className="quiet">{t('audit.intro')}</p>
      <div className="audit-fields">
        <TextInput
          label={t('audit.item')}
          placeholder={t('audit.itemPlaceholder')}
          value={item}
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setItem(value)}
        />
        <TextInput
          type="date"
          label={t('audit.from')}
          value={from}
          onChange={({ currentTarget: { value } }) => setFrom(value)}
        />
        <TextInput
          type="date"
          label={t('audit.to')}
          value={to}
          onChange={({ currentTarget: { value } }) => setTo(value)}
        />
        <Button type="submit" disabled={item.trim() === '' || backwards}>
          {t('audit.ask')}
        </Button>
      </div>
      {backwards && (
        <p className="form-error" role="alert">
          {t('audit.badPeriod')}
        </p>
      )}
      {finds && (
        <div className="audit-find">
          <span className="quiet">{t('audit.byName')}</span>
          <div className="grow">
            <SearchBox onPick={(id) => onAsk(next(id))} />
          </div>
        </div>
      )}
    </form>
  );
}
