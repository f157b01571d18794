import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { LookupDocument } from '../../api/gql/graphql';
import { mostValues, valuesOf } from '../../lib/pasted';
import { ErrorState, SkeletonRows } from '../../ui/states';
import type { LookupRow } from './lookupRows';
import { LookupTable } from './lookupTable';

type Answer =
  | { readonly type: 'none' }
  | { readonly type: 'asking' }
  | { readonly type: 'rows'; readonly rows: readonly LookupRow[] }
  | { readonly type: 'failed'; readonly error: { message: string; networkError?: Error } };

/** Paste selectors, see what is known of each. */
export function PasteList() {
  const { t } = useTranslation();
  const client = useClient();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer>({ type: 'none' });
  const values = valuesOf(text);
  const tooMany = values.length > mostValues;

  const ask = async () => {
    setAnswer({ type: 'asking' });
    const { data, error } = await client
      .query(LookupDocument, { values }, { requestPolicy: 'network-only' })
      .toPromise();
    if (data !== undefined) setAnswer({ type: 'rows', rows: data.lookup });
    else setAnswer({ type: 'failed', error: error ?? { message: '' } });
  };

  return (
    <div className="stack">
      <Textarea
        data-testid="paste-list"
        label={t('search.listLabel')}
        description={t('search.listHelp')}
        placeholder={t('search.listPlaceholder')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tooMany ? t('search.listTooMany', { count: values.length }) : null}
        rows={7}
        spellCheck={false}
        classNames={{ input: 'mono' }}
      />
      <div className="row">
        <Button onClick={() => void ask()} disabled={values.length === 0 || tooMany} loading={answer.type === 'asking'}>
          {t('search.lookUp')}
        </Button>
        <span className="quiet num">{t('search.listCount', { count: values.length })}</span>
      </div>
      {answer.type === 'asking' && (
        <div className="panel">
          <SkeletonRows rows={5} />
        </div>
      )}
      {answer.type === 'failed' && <ErrorState error={answer.error} onRetry={() => void ask()} />}
      {answer.type === 'rows' && <LookupTable rows={answer.rows} />}
    </div>
  );
}
