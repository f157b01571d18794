import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ExpandPreviewDocument } from '../../api/gql/graphql';
import type { EntityId } from '../../graph/model/elements';
import type { ScreenPoint } from '../../graph/model/surface';
import { isFetched } from '../../lib/fetched';
import { Loaded } from '../../ui/loaded';
import { useHistory, useView, useWorkspace } from './context';
import { ExpandForm } from './expandForm';
import { surroundingsOf } from './reader';
import { periodOf, previewRows } from './surroundings';

const width = 560;

/** Opens beside the entity that is to be expanded. */
export function ExpandPopover() {
  const expanding = useView((view) => view.expanding);
  return expanding === null ? null : <Preview key={expanding.ids.join()} ids={expanding.ids} at={expanding} />;
}

/** What an expansion would bring, before anything moves. */
function Preview({ ids, at }: { ids: readonly EntityId[]; at: ScreenPoint }) {
  const { t } = useTranslation();
  const { view, surface } = useWorkspace();
  const { document } = useHistory();
  const period = periodOf(useView((state) => state.filter));
  const panel = useRef<HTMLDivElement>(null);
  const close = () => {
    view.setState({ expanding: null });
    window.document.querySelector<HTMLElement>('[data-testid="chart"]')?.focus();
  };
  const [result, refetch] = useQuery({
    query: ExpandPreviewDocument,
    variables: surroundingsOf(ids, [...document.nodes.keys()], period),
    requestPolicy: 'network-only',
  });
  useEffect(() => panel.current?.focus(), []);
  const [first] = ids;
  const name = first === undefined ? '' : (document.nodes.get(first)?.label ?? '');
  return (
    <div
      ref={panel}
      className="expand"
      role="dialog"
      tabIndex={-1}
      aria-label={t('chart.expand.title', { name })}
      data-testid="expand"
      style={placeOf(at)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header className="row-between">
        <h3>
          {ids.length > 1 ? t('chart.expand.titleMany', { count: ids.length }) : t('chart.expand.title', { name })}
        </h3>
        {Object.keys(period).length > 0 && <span className="tag tag-warn">{t('chart.expand.within')}</span>}
        <CloseButton size="sm" aria-label={t('common.close')} onClick={close} />
      </header>
      <Loaded result={result} onRetry={refetch}>
        {({ nodes }) => (
          <ExpandForm
            ids={ids}
            rows={previewRows(nodes.filter(isFetched))}
            onDone={() => {
              close();
              surface?.setFocus(first === undefined ? null : { type: 'node', id: first });
            }}
          />
        )}
      </Loaded>
    </div>
  );
}

/** Beside the point, inside the window. */
function placeOf({ clientX, clientY }: ScreenPoint) {
  const left = Math.max(8, Math.min(clientX + 18, innerWidth - width - 16));
  const top = Math.max(60, Math.min(clientY - 40, innerHeight - 440));
  return { left, top, width };
}
