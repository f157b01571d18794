import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ChangeOperationTaskDocument, type OperationTaskFieldsFragment } from '../../api/gql/graphql';
import { formatDay } from '../../lib/dates';
import { idempotencyKey } from '../../lib/idempotency';
import { LabelChip } from '../../ui/labelChip';
import { Panel } from '../../ui/panel';
import { AddTask } from './addTask';
import type { Operation } from './operation';
import { useTold } from './useTold';

const states = ['OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const;

/** What is to be done, by whom and until when. */
export function OperationTasks({ operation, onChanged }: { operation: Operation; onChanged: () => void }) {
  const { t } = useTranslation();
  const { nodes } = operation.tasks;
  return (
    <Panel title={t('jointOperations.tasks')} count={nodes.length} flush>
      {nodes.length === 0 && <p className="panel-note">{t('jointOperations.noTasks')}</p>}
      <ul className="list-plain" data-testid="tasks">
        {nodes.map((task) => (
          <Task key={task.id} task={task} fixed={operation.state === 'ENDED'} onChanged={onChanged} />
        ))}
      </ul>
      {operation.state !== 'ENDED' && <AddTask operation={operation} onAdded={onChanged} />}
    </Panel>
  );
}

function Task({
  task,
  fixed,
  onChanged,
}: {
  task: OperationTaskFieldsFragment;
  fixed: boolean;
  onChanged: () => void;
}) {
  const { t, i18n } = useTranslation();
  const told = useTold();
  const [{ fetching }, change] = useMutation(ChangeOperationTaskDocument);

  const set = async (chosen: string | null) => {
    const state = states.find((item) => item === chosen);
    if (state === undefined) return;
    const input = { taskId: task.id, expectedVersion: task.version, state, idempotencyKey: idempotencyKey() };
    const { data, error } = await change({ input });
    told(data?.changeOperationTask, error);
    onChanged();
  };

  return (
    <li className="row wrap" data-testid="task">
      <div className="grow">
        <div>{task.title}</div>
        <div className="note-meta">
          <span>{task.unit?.name ?? t('jointOperations.nobody')}</span>
          {task.account !== null && <span>{task.account}</span>}
          <span className="num">
            {task.dueAt === null ? t('jointOperations.undue') : formatDay(task.dueAt, i18n.language)}
          </span>
          <LabelChip handling={task.handling} />
          {task.phase !== null && <span className="tag">{task.phase}</span>}
        </div>
      </div>
      <Select
        size="xs"
        aria-label={t('jointOperations.taskState', { title: task.title })}
        allowDeselect={false}
        disabled={fixed || fetching}
        data={states.map((value) => ({ value, label: t(`jointOperations.taskStates.${value}`) }))}
        value={task.state}
        onChange={(state) => void set(state)}
      />
    </li>
  );
}
