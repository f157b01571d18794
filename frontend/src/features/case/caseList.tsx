import { Button, Select, TextInput } from '@mantine/core';
import { IconBriefcase, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CasesDocument } from '../../api/gql/graphql';
import { cases as caseWords } from '../../i18n/en/entity';
import { useWords } from '../../i18n/words';
import { isFetched } from '../../lib/fetched';
import { useDebounced } from '../../lib/useDebounced';
import { usePages } from '../../lib/usePages';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { EmptyState } from '../../ui/states';
import { CaseTable } from './caseTable';
import { OpenCaseDialog } from './openCaseDialog';

const pageSize = 50;

/** The cases that the reader may see; find one, or open a new one. */
export function CaseList() {
  const { t } = useTranslation();
  const words = useWords();
  const [text, setText] = useState('');
  const [offence, setOffence] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const settled = useDebounced(text.trim(), 200);
  const filtered = settled !== '' || offence !== null;
  const where = {
    ...(settled === '' ? {} : { text: { contains: settled } }),
    ...(offence === null ? {} : { offence: { eq: offence } }),
  };
  const pages = usePages(
    CasesDocument,
    (after) => ({ where, first: pageSize, after }),
    (data) => data.cases,
  );
  return (
    <div className="page">
      <div className="page-head row-between">
        <h1>{t('cases.title')}</h1>
        <Button leftSection={<IconPlus size={16} />} onClick={() => setOpening(true)} data-testid="open-case">
          {t('cases.open')}
        </Button>
      </div>
      <div className="filters">
        <TextInput
          className="grow"
          label={t('cases.find')}
          leftSection={<IconSearch size={16} />}
          type="search"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          label={t('cases.offence')}
          placeholder={t('cases.anyOffence')}
          clearable
          w={240}
          data={Object.keys(caseWords.offences).map((value) => ({ value, label: words.offence(value) }))}
          value={offence}
          onChange={setOffence}
        />
      </div>
      <div className="panel">
        <Loaded result={pages.result} onRetry={pages.refetch}>
          {() =>
            pages.nodes.length > 0 ? (
              <>
                <CaseTable cases={pages.nodes.filter(isFetched)} />
                <MoreFoot pages={pages} />
              </>
            ) : (
              <EmptyState
                icon={<IconBriefcase size={26} />}
                title={t(filtered ? 'cases.noneFiltered' : 'cases.none')}
                {...(filtered ? {} : { help: t('cases.noneHelp') })}
              />
            )
          }
        </Loaded>
      </div>
      <OpenCaseDialog opened={opening} onClose={() => setOpening(false)} />
    </div>
  );
}
