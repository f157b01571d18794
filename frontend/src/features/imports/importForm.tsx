import { Button, Checkbox, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AudienceChoice, audienceOf, audienceTypes, handlingOf, isIncomplete } from '../../api/audience';
import { AudiencePicker } from '../../ui/audiencePicker';
import { FilePick } from './filePick';
import { useImport } from './useImport';

const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const chosenAudiences = audienceTypes.filter((type) => type !== 'usual');

/** Chooses a file and how it is to be taken. */
export function ImportForm({ onStarted }: { onStarted: () => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [reliability, setReliability] = useState<string | null>(null);
  const [snapshot, setSnapshot] = useState(false);
  const [dryRun, setDryRun] = useState(false);
  const [audience, setAudience] = useState<AudienceChoice | null>(null);
  const { sent, fault, start, stop } = useImport(onStarted);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file === null) return;
    const handling = audience === null ? null : handlingOf(audience);
    void start(file, {
      snapshot,
      dryRun,
      ...(reliability === null ? {} : { reliability }),
      ...(handling === null ? {} : { handling }),
    });
  };

  return (
    <form className="import-form" onSubmit={submit} data-testid="import-form">
      <FilePick file={file} onFile={setFile} sent={sent} />
      <div className="import-options">
        <Select
          label={t('imports.reliability')}
          description={t('imports.reliabilityHelp')}
          placeholder={t('imports.reliabilityNone')}
          clearable
          data={reliabilities.map((value) => ({ value, label: t(`imports.grade.${value}`) }))}
          value={reliability}
          onChange={setReliability}
        />
        <Checkbox
          label={t('imports.snapshot')}
          description={t('imports.snapshotHelp')}
          checked={snapshot}
          onChange={(event) => setSnapshot(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('imports.dryRun')}
          description={t('imports.dryRunHelp')}
          checked={dryRun}
          onChange={(event) => setDryRun(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('imports.oneLabel')}
          description={t('imports.oneLabelHelp')}
          checked={audience !== null}
          onChange={(event) => setAudience(event.currentTarget.checked ? audienceOf('unit') : null)}
        />
        {audience !== null && <AudiencePicker value={audience} onChange={setAudience} types={chosenAudiences} />}
      </div>
      {fault !== null && (
        <p className="form-error" role="alert">
          {fault}
        </p>
      )}
      <div className="row form-foot">
        {sent !== null && (
          <Button variant="default" onClick={stop}>
            {t('common.cancel')}
          </Button>
        )}
        <Button
          type="submit"
          loading={sent !== null}
          disabled={file === null || (audience !== null && isIncomplete(audience))}
        >
          {t(dryRun ? 'imports.check' : 'imports.start')}
        </Button>
      </div>
    </form>
  );
}
