import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBackwards, type Question, questionOf, typedOf } from '../../lib/itemQuestion';
import { ItemQuestionFields } from '../../ui/itemQuestionFields';
import { SearchBox } from '../../ui/searchBox';

/** What is asked: an item by its id, by its name for those who may read, or what the own desk did with others; and the period. */
export function AuditForm({
  question,
  unit,
  finds,
  onAsk,
}: {
  question: Question;
  /** The own desk; null: not known yet. */
  unit: string | null;
  /** May look names up. */
  finds: boolean;
  onAsk: (question: Question) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(() => typedOf(question));
  const askFor = (item: string) => onAsk(questionOf({ ...typed, item }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.item.trim() !== '' && !isBackwards(typed)) askFor(typed.item);
  };
  return (
    <form className="stack" onSubmit={submit} data-testid="audit-form">
      <p className="quiet">{t('audit.intro')}</p>
      <ItemQuestionFields
        words={{
          item: t('audit.item'),
          placeholder: t('audit.itemPlaceholder'),
          from: t('audit.from'),
          to: t('audit.to'),
          ask: t('audit.ask'),
          badPeriod: t('audit.badPeriod'),
        }}
        typed={typed}
        onChange={setTyped}
        disabled={typed.item.trim() === ''}
      />
      {unit !== null && (
        <div className="row">
          <Button size="xs" variant="default" onClick={() => askFor(`unit:${unit}`)}>
            {t('audit.withOthers')}
          </Button>
          <span className="quiet">{t('audit.withOthersHelp')}</span>
        </div>
      )}
      {finds && (
        <div className="audit-find">
          <span className="quiet">{t('audit.byName')}</span>
          <div className="grow">
            <SearchBox onPick={askFor} />
          </div>
        </div>
      )}
    </form>
  );
}
