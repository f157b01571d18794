import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachToCase } from '../../ui/attachToCase';
import { SearchBox } from '../../ui/searchBox';
import type { Case } from './shownCase';

/** Finds an entity and attaches it to this case. */
export function AttachHere({
  file,
  onAttached,
}: {
  file: Pick<Case, 'id' | 'reference' | 'title'>;
  onAttached: () => void;
}) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<{ id: string; name: string } | null>(null);
  return (
    <div className="attach-here">
      <SearchBox placeholder={t('cases.attachHere')} onPick={(id, name) => setPicked({ id, name })} />
      <AttachToCase
        opened={picked !== null}
        onClose={() => setPicked(null)}
        entities={picked === null ? [] : [picked]}
        to={file}
        onAttached={onAttached}
      />
    </div>
  );
}
