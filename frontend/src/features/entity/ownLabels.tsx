import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument, OwnRecordsDocument } from '../../api/gql/graphql';
import { formatDay } from '../../lib/dates';
import { ChangeLabel } from '../../ui/changeLabel';
import { LabelChip } from '../../ui/labelChip';
import { Panel } from '../../ui/panel';

/** The records that the own desk keeps of the entity, each with its label and the way to another one. Nothing where it keeps none. */
export function OwnLabels({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { t, i18n } = useTranslation();
  const [{ data: who }] = useQuery({ query: MeDocument, requestPolicy: 'cache-first' });
  const [{ data }, refetch] = useQuery({ query: OwnRecordsDocument, variables: { id } });
  const unit = who?.me.unit.id;
  const records = (data?.entity?.records.nodes ?? []).filter(
    ({ handling }) => unit !== undefined && handling.owners.includes(unit),
  );
  if (records.length === 0) return null;
  const changed = () => {
    refetch({ requestPolicy: 'network-only' });
    onChanged();
  };
  return (
    <Panel title={t('labels.own')} count={records.length} flush>
      <ul className="list-plain" data-testid="own-labels">
        {records.map((record) => (
          <li key={record.id}>
            <div className="row-between">
              <LabelChip handling={record.handling} />
              <ChangeLabel item={record} onChanged={changed} />
            </div>
            <span className="note-meta">
              <span>{record.source.name}</span>
              <span className="num">{formatDay(record.recordedFrom, i18n.language)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
