import type { EntityBriefFragment } from '../api/gql/graphql';
import { EntityLink } from './entityLink';
import { LabelChip } from './labelChip';

/** An entity of a list by name, with the label it is under. */
export function LabelledEntity({ entity, size }: { entity: EntityBriefFragment; size?: number }) {
  return (
    <span className="row">
      <EntityLink entity={entity} {...(size === undefined ? {} : { size })} />
      <LabelChip handling={entity.handling} />
    </span>
  );
}
