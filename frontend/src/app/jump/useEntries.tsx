import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useStore } from 'zustand';
import { CasesDocument, ChartsDocument } from '../../api/gql/graphql';
import { offered } from '../../lib/commands';
import { isFetched } from '../../lib/fetched';
import { useTypeahead } from '../../ui/useTypeahead';
import type { Entry } from './entry';
import { matching } from './matching';
import { usePlaces } from './usePlaces';

const most = 6; // of one sort

/** What the text may mean: commands of the screen, places, entities, cases and charts, in this order. */
export function useEntries(text: string): readonly Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const places = usePlaces();
  const commands = useStore(offered);
  const { hits } = useTypeahead(text);
  const typed = text.trim();
  const [cases] = useQuery({
    query: CasesDocument,
    variables: { where: { text: { contains: typed } }, first: most },
    pause: typed.length < 2,
  });
  const [charts] = useQuery({ query: ChartsDocument, requestPolicy: 'cache-first' });

  const entities = hits.map(
    ({ matchedOn, matchedText, entity: { id, kind, defangedName } }): Entry => ({
      id,
      group: 'entities',
      label: defangedName,
      kind,
      ...(matchedOn.startsWith('NAME') && matchedText !== defangedName ? { alias: matchedText } : {}),
      run: () => void navigate({ to: '/entity/$id', params: { id } }),
    }),
  );
  const caseHits = typed.length < 2 ? [] : (cases.data?.cases.nodes ?? []).filter(isFetched);
  return [
    ...matching([...commands.values()].flat(), text).map((command): Entry => ({ ...command, group: 'commands' })),
    ...matching(places, text),
    ...entities.slice(0, most),
    ...caseHits.map(
      ({ id, reference, title }): Entry => ({
        id,
        group: 'cases',
        label: t('jump.case', { reference, title }),
        run: () => void navigate({ to: '/cases/$id', params: { id } }),
      }),
    ),
    ...matching(
      (charts.data?.charts ?? []).map(
        ({ id, name }): Entry => ({
          id,
          group: 'charts',
          label: name,
          run: () => void navigate({ to: '/chart', search: { saved: id } }),
        }),
      ),
      text,
    ).slice(0, most),
  ];
}
