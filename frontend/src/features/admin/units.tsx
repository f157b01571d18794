import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listUnits, type Unit } from '../../api/admin';
import { admin } from '../../i18n/en/admin';
import { readable } from '../../i18n/words';
import { useLoaded } from '../../lib/useLoaded';
import { Jurisdictions } from '../../ui/jurisdictions';
import { Listed } from '../../ui/listed';
import { Panel } from '../../ui/panel';
import { RenameUnit } from './renameUnit';
import { useSelf } from './useDesk';

/** Every desk and partner; the own one can be renamed. */
export function Units() {
  const { t } = useTranslation();
  const { unitId } = useSelf();
  const units = useLoaded(listUnits);
  const [renaming, setRenaming] = useState<Unit | null>(null);
  return (
    <Panel title={t('admin.units')} count={units.value?.length} flush>
      <p className="panel-note">{t('admin.unitsHelp')}</p>
      <Listed loaded={units} rows={4}>
        {(list) => <UnitTable units={list} own={unitId} onRename={setRenaming} />}
      </Listed>
      {renaming !== null && (
        <RenameUnit
          unit={renaming}
          onClose={() => setRenaming(null)}
          onDone={() => {
            setRenaming(null);
            units.load();
          }}
        />
      )}
    </Panel>
  );
}

const isKind = (kind: string): kind is keyof typeof admin.kinds => Object.hasOwn(admin.kinds, kind);

function UnitTable({ units, own, onRename }: { units: readonly Unit[]; own: string; onRename: (unit: Unit) => void }) {
  const { t } = useTranslation();
  return (
    <table className="table" data-testid="units">
      <thead>
        <tr>
          <th>{t('admin.unitName')}</th>
          <th>{t('admin.unitKind')}</th>
          <th>{t('admin.countries')}</th>
          <th>{t('admin.parent')}</th>
          <th>{t('admin.actingFor')}</th>
          <th>
            <span className="hidden-text">{t('admin.rename')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.id}>
            <td>
              <bdi>{unit.name}</bdi> <span className="quiet">{unit.id}</span>{' '}
              {unit.id === own && <span className="tag tag-accent">{t('admin.yours')}</span>}
            </td>
            <td>{isKind(unit.kind) ? t(`admin.kinds.${unit.kind}`) : readable(unit.kind)}</td>
            <td>
              <span className="row wrap tags">
                {unit.countries.map((code) => (
                  <Jurisdictions key={code} codes={[code]} />
                ))}
              </span>
            </td>
            <td>{unit.parentId ?? <span className="quiet">–</span>}</td>
            <td>{unit.actingFor.length === 0 ? <span className="quiet">–</span> : unit.actingFor.join(', ')}</td>
            <td className="right">
              {unit.id === own && (
                <Button size="compact-xs" variant="subtle" onClick={() => onRename(unit)}>
                  {t('admin.rename')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
