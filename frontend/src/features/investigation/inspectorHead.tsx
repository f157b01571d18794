import { Button } from '@mantine/core';
import { IconArrowsMaximize, IconBriefcase, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InspectQuery } from '../../api/gql/graphql';
import { useWords } from '../../i18n/words';
import { ButtonLink } from '../../ui/buttonLink';
import { KindIcon } from '../../ui/kindIcon';
import { LabelChip } from '../../ui/labelChip';
import { useWorkspace } from './context';
import { openExpand } from './useKeyActions';

export type Inspected = NonNullable<InspectQuery['entity']>;

/** What it is, and what one does with it next. */
export function InspectorHead({ entity }: { entity: Inspected }) {
  const { t } = useTranslation();
  const words = useWords();
  const workspace = useWorkspace();
  return (
    <div className="side-head">
      <div className="row">
        <KindIcon kind={entity.kind} size={28} />
        <div className="grow">
          <h3>
            <bdi>{entity.defangedName}</bdi>
          </h3>
          <span className="quiet">{words.kind(entity.kind)}</span>
        </div>
        <LabelChip handling={entity.handling} />
      </div>
      <div className="row wrap">
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconArrowsMaximize size={14} />}
          onClick={() => openExpand(workspace)}
        >
          {t('chart.tool.expand')}
        </Button>
        <ButtonLink
          to="/entity/$id"
          params={{ id: entity.id }}
          size="compact-xs"
          variant="default"
          leftSection={<IconFileText size={14} />}
        >
          {t('chart.inspector.openPage')}
        </ButtonLink>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconBriefcase size={14} />}
          onClick={() => workspace.view.setState({ dialog: 'attach' })}
        >
          {t('chart.inspector.attach')}
        </Button>
      </div>
    </div>
  );
}
