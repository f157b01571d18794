import { useTranslation } from 'react-i18next';
import type { OperationNoteFieldsFragment } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { EntityLink } from '../../ui/entityLink';
import { LabelChip } from '../../ui/labelChip';
import { Panel } from '../../ui/panel';
import { AddOperationNote } from './addOperationNote';
import type { Operation } from './operation';

/** What the desks write down together, each note with whose handling codes it bears. */
export function OperationNotes({ operation, onChanged }: { operation: Operation; onChanged: () => void }) {
  const { t } = useTranslation();
  const { nodes } = operation.notes;
  return (
    <Panel title={t('jointOperations.notes')} count={nodes.length} flush>
      {nodes.length === 0 && <p className="panel-note">{t('jointOperations.noNotes')}</p>}
      <ul className="list-plain" data-testid="operation-notes">
        {nodes.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
      {operation.state !== 'ENDED' && <AddOperationNote operation={operation} onAdded={onChanged} />}
    </Panel>
  );
}

function Note({ note }: { note: OperationNoteFieldsFragment }) {
  const { t, i18n } = useTranslation();
  return (
    <li data-testid="operation-note">
      <div className="row wrap">
        <LabelChip handling={note.handling} />
        {note.conditions.map(({ unit, handlingCodes }) => (
          <span key={unit.id} className="tag tag-warn">
            {t('jointOperations.condition', { desk: unit.name, codes: handlingCodes.join(', ') })}
          </span>
        ))}
      </div>
      <p dir="auto">{note.text}</p>
      <div className="note-meta">
        <span>{t('jointOperations.by', { account: note.author, desk: note.unit.name })}</span>
        <time dateTime={note.at}>{formatMoment(note.at, i18n.language)}</time>
        {note.about.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
      </div>
    </li>
  );
}
