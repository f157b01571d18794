import { AttachToCase } from '../../ui/attachToCase';
import { useHistory, useView, useWorkspace } from './context';

/** Attaches what is selected on the chart. */
export function AttachDialog() {
  const { view } = useWorkspace();
  const { document } = useHistory();
  const { dialog, selection } = useView((state) => state);
  const entities = [...selection.nodes]
    .map((id) => document.nodes.get(id))
    .filter((node) => node !== undefined)
    .map(({ id, label }) => ({ id, name: label }));
  return (
    <AttachToCase opened={dialog === 'attach'} onClose={() => view.setState({ dialog: null })} entities={entities} />
  );
}
