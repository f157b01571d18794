import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AnswerPreviewDocument } from '../../api/gql/graphql';
import { SearchBox } from '../../ui/searchBox';
import type { AnswerDraft } from './answerDraft';

/** What an answer names, each with whether the asking desk can see it yet, by its label. */
export function NamedRecords({
  requestId,
  records,
  onChange,
}: {
  requestId: string;
  records: AnswerDraft['records'];
  onChange: (records: AnswerDraft['records']) => void;
}) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: AnswerPreviewDocument,
    variables: { requestId, recordIds: records.map(({ id }) => id) },
    pause: records.length === 0,
    requestPolicy: 'network-only',
  });
  const previews = new Map((data?.answerPreview ?? []).map((preview) => [preview.id, preview]));
  const add = (id: string, name: string) => {
    if (!records.some((record) => record.id === id)) onChange([...records, { id, name }]);
  };
  return (
    <fieldset className="stack request-records">
      <legend>{t('requests.records')}</legend>
      <p className="quiet">{t('requests.recordsHelp')}</p>
      <SearchBox placeholder={t('requests.findRecord')} onPick={add} />
      {records.length > 0 && (
        <ul className="list-plain" data-testid="named-records">
          {records.map(({ id, name }) => {
            const preview = previews.get(id);
            return (
              <li key={id} className="row-between">
                <span className="row wrap">
                  <bdi>{name}</bdi>
                  {preview !== undefined && (
                    <span className={preview.admitted === 0 ? 'tag tag-warn' : 'quiet'}>
                      {preview.admitted === 0
                        ? t('requests.unseen')
                        : t('requests.seen', { admitted: preview.admitted, accounts: preview.accounts })}
                    </span>
                  )}
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => onChange(records.filter((record) => record.id !== id))}
                >
                  {t('requests.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}
