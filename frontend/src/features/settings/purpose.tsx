import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../../api/http';
import { listPurposes, type Statement, stateFor } from '../../api/session';
import { useLoaded } from '../../lib/useLoaded';
import { ButtonLink } from '../../ui/buttonLink';
import { Listed } from '../../ui/listed';
import { useOccasion } from '../../ui/occasion';
import { Panel } from '../../ui/panel';
import { PurposeSelect } from '../../ui/purposeSelect';

const nothing: Statement = { purpose: null, caseId: null, justification: null };

/** What the session reads for. From the next request on, labels that name purposes admit it by this one. */
export function SessionPurpose({ stated, onChanged }: { stated: Statement; onChanged: () => void }) {
  const { t } = useTranslation();
  const purposes = useLoaded(listPurposes);
  const [fault, setFault] = useState<string | null>(null);
  const change = (purpose: string | null) =>
    void stateFor(purpose === null ? nothing : { ...stated, purpose }).then(
      () => {
        setFault(null);
        onChanged();
      },
      (error: unknown) => setFault(faultText(error)),
    );
  return (
    <Panel title={t('account.purposeTitle')}>
      <Listed loaded={purposes} rows={1}>
        {(list) => (
          <div className="stack">
            <PurposeSelect
              label={t('account.purpose')}
              description={t('account.purposeHelp')}
              purposes={list}
              value={stated.purpose}
              onChange={change}
            />
            {fault !== null && (
              <p className="form-error" role="alert">
                {fault}
              </p>
            )}
            <StatedCase stated={stated} />
          </div>
        )}
      </Listed>
    </Panel>
  );
}

function StatedCase({ stated: { caseId, justification } }: { stated: Statement }) {
  const { t } = useTranslation();
  const { change } = useOccasion();
  return (
    <div className="row">
      <span className="quiet">{t('account.occasion.stated')}</span>
      <span>{justification ?? t('account.occasion.none')}</span>
      {caseId !== null && (
        <ButtonLink to="/cases/$id" params={{ id: caseId }} variant="default" size="xs">
          {t('account.occasion.openCase')}
        </ButtonLink>
      )}
      <Button variant="default" size="xs" onClick={change}>
        {t('account.occasion.change')}
      </Button>
    </div>
  );
}
