import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ChartNodeFieldsFragment } from '../../api/gql/graphql';
import type { AddReason } from '../../graph/commands/command';
import type { ExpandResult } from '../../graph/commands/expand';
import { moveNodes } from '../../graph/commands/move';
import { removeNodes } from '../../graph/commands/remove';
import { renew } from '../../graph/commands/renew';
import type { LayoutKind } from '../../graph/layout/layout';
import { createLayoutRunner } from '../../graph/layout/runner';
import { type EntityId, entityId } from '../../graph/model/elements';
import { selectionOf } from '../../graph/model/selection';
import type { ChartSession } from '../../graph/model/session';
import { useWords } from '../../i18n/words';
import { messageOf } from '../../lib/refusals';
import { type AdditionHost, addById, addEntities, addNeighbours } from './additions';
import { freshened, readToday } from './freshen';
import { readSurroundings, surroundingsOf } from './reader';
import { type ExpandChoice, type PreviewRow, periodOf, previewRows } from './surroundings';
import type { Workspace } from './workspace';

/** What the panels can do to the chart. Failures are told; none of these rejects. */
export interface Actions {
  readonly add: (ids: readonly string[], reason: AddReason) => Promise<void>;
  readonly addPath: (entities: readonly ChartNodeFieldsFragment[]) => Promise<void>;
  readonly expand: (anchors: readonly EntityId[], rows: readonly PreviewRow[], choice: ExpandChoice) => Promise<void>;
  /** Expands with the settings used last, without the preview. */
  readonly expandAgain: (anchors: readonly EntityId[]) => Promise<void>;
  readonly layOut: (kind: LayoutKind) => Promise<void>;
  readonly remove: (ids: Iterable<EntityId>) => void;
  /** Shows what is on the chart as it stands today, as one step. */
  readonly renew: () => Promise<void>;
}

export function useChartActions(workspace: Workspace): Actions {
  const client = useClient();
  const { t } = useTranslation();
  const words = useWords();
  return useMemo(() => {
    const { session, view } = workspace;
    const host: AdditionHost = { client, session, typeName: (type, name) => words.relation(type, 'OUT', name) };
    const told = (result: ExpandResult) => {
      if (result.ok) view.setState({ selection: selectionOf(news(session, result.added)) });
      else if (result.code === 'CHART_FULL') notifications.show({ message: t('chart.full', result), color: 'orange' });
      else notifications.show({ message: t('chart.nothingNew') });
    };
    const busily = async (work: () => Promise<void>) => {
      view.setState(({ busy }) => ({ busy: busy + 1 }));
      try {
        await work();
      } catch (error) {
        notifications.show({ message: t('chart.failed', { message: messageOf(error) }), color: 'red' });
      } finally {
        view.setState(({ busy }) => ({ busy: busy - 1 }));
      }
    };
    return {
      add: (ids, reason) => busily(async () => told(await addById(host, ids, reason))),
      addPath: (entities) => busily(async () => void (await addEntities(host, entities, anchorsOf(entities), 'path'))),
      expand: (anchors, rows, choice) =>
        busily(async () => {
          view.setState({ lastChoice: choice });
          told(await addNeighbours(host, anchors, rows, choice, periodOf(view.getState().filter)));
        }),
      expandAgain: (anchors) =>
        busily(async () => {
          const { filter, lastChoice } = view.getState();
          const period = periodOf(filter);
          const question = surroundingsOf(anchors, [...session.history().document.nodes.keys()], period);
          const rows = previewRows(await readSurroundings(client, question));
          told(await addNeighbours(host, anchors, rows, lastChoice, period));
        }),
      layOut: (kind) => busily(() => layOut(workspace, kind)),
      renew: () =>
        busily(async () => {
          const { document } = session.history();
          const today = freshened(document, await readToday(host, document), host.typeName);
          if (session.history().document === document) session.run(renew(document, today));
        }),
      remove: (ids) => session.run(removeNodes(session.history().document, ids)),
    };
  }, [workspace, client, t, words]);
}

/** What was added stands out by being selected, unless it is all there is. */
function news({ history }: ChartSession, added: readonly EntityId[]): readonly EntityId[] {
  return added.length > 2 && added.length === history().document.nodes.size ? [] : added;
}

/** New nodes of a path find their place around its ends. */
function anchorsOf(entities: readonly ChartNodeFieldsFragment[]): EntityId[] {
  const ends = [entities[0], entities.at(-1)].filter((end) => end !== undefined);
  return ends.map(({ id }) => entityId(id));
}

async function layOut({ session, view, surface }: Workspace, kind: LayoutKind): Promise<void> {
  const { document } = session.history();
  const { filter, selection } = view.getState();
  const [root] = selection.nodes;
  const request = { kind, seed: 1, filter, ...(root === undefined ? {} : { root }) };
  const places = await createLayoutRunner().run(document, request, new AbortController().signal);
  session.run(moveNodes(document, places, 'layout'));
  surface?.fit();
}
