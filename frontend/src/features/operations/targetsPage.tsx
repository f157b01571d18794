import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TargetsDocument } from '../../api/gql/graphql';
import { useDebounced } from '../../lib/useDebounced';
import { usePages } from '../../lib/usePages';
import { OpenOrAll } from '../../ui/openOrAll';
import { PagedList } from '../../ui/pagedList';
import { Panel } from '../../ui/panel';
import { CaseSelect } from './caseSelect';
import { TargetForm } from './targetForm';
import { TargetItem } from './targetItem';

/** What the desk has declared as targets of its cases, page by page, by case, value or reason. */
export function TargetsPage() {
  const { t } = useTranslation();
  const [openOnly, setOpenOnly] = useState(true);
  const [find, setFind] = useState('');
  const [caseId, setCaseId] = useState<string | null>(null);
  const text = useDebounced(find.trim(), 200);
  const pages = usePages(
    TargetsDocument,
    (after) => ({ openOnly, text: text === '' ? null : text, caseId, after }),
    ({ targets }) => targets,
  );
  const changed = () => pages.refetch({ requestPolicy: 'network-only' });
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('targets.title')}</h1>
      </div>
      <Panel title={t('targets.form')}>
        <TargetForm onDeclared={changed} />
      </Panel>
      <Panel
        title={t('targets.list')}
        flush
        actions={
          <OpenOrAll
            words={{ show: t('targets.show'), open: t('targets.open'), all: t('targets.all') }}
            openOnly={openOnly}
            onChange={setOpenOnly}
          />
        }
      >
        <div className="fields-2 panel-note">
          <TextInput
            label={t('targets.find')}
            value={find}
            onChange={({ currentTarget: { value } }) => setFind(value)}
          />
          <CaseSelect value={caseId} onChange={setCaseId} />
        </div>
        <PagedList name="targets" none={t('targets.none')} noneHelp={t('targets.noneHelp')} pages={pages}>
          {(target) => <TargetItem target={target} onChanged={changed} />}
        </PagedList>
      </Panel>
    </div>
  );
}
