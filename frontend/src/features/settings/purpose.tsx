import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../../api/http';
import { listPurposes, setPurpose } from '../../api/session';
import { useLoaded } from '../../lib/useLoaded';
import { Listed } from '../../ui/listed';
import { Panel } from '../../ui/panel';
import { PurposeSelect } from '../../ui/purposeSelect';

/** What the session reads for. From the next request on, labels that name purposes admit it by this one. */
export function SessionPurpose({ purpose, onChanged }: { purpose: string | null; onChanged: () => void }) {
  const { t } = useTranslation();
  const purposes = useLoaded(listPurposes);
  const [fault, setFault] = useState<string | null>(null);
  const change = (next: string | null) =>
    void setPurpose(next).then(
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
              value={purpose}
              onChange={change}
            />
            {fault !== null && (
              <p className="form-error" role="alert">
                {fault}
              </p>
            )}
          </div>
        )}
      </Listed>
    </Panel>
  );
}
