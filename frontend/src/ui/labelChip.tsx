import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HandlingFieldsFragment } from '../api/gql/graphql';
import { formatDay } from '../lib/dates';

/** The handling label: TLP in its standard colours and the handling codes; who may see it on hover or focus. */
export function LabelChip({ handling }: { handling: HandlingFieldsFragment }) {
  const { t, i18n } = useTranslation();
  const lines = [
    handling.text,
    handling.owners.length === 0 ? null : t('labels.owners', { names: handling.owners.join(', ') }),
    handling.releaseTo.length === 0
      ? t('labels.ownerOnly')
      : t('labels.released', { names: handling.releaseTo.map(audienceName).join(', ') }),
    handling.handlingCodes.length === 0 ? null : t('labels.codes', { codes: handling.handlingCodes.join(', ') }),
    handling.expiresAt === null ? null : t('labels.expires', { date: formatDay(handling.expiresAt, i18n.language) }),
  ].filter((line) => line !== null);
  return (
    <Tooltip label={lines.join('\n')} multiline withArrow events={{ hover: true, focus: true, touch: true }}>
      <span
        className="label-chip"
        data-tlp={handling.tlp}
        data-testid="label-chip"
        role="img"
        aria-label={t('labels.chip', { text: lines.join('; ') })}
      >
        {t(`labels.tlp.${handling.tlp}`)}
        {handling.handlingCodes.length > 0 && <span className="label-codes">{handling.handlingCodes.join(' ')}</span>}
      </span>
    </Tooltip>
  );
}

/** `unit:RO-CYB` reads as the unit alone; other tokens keep their sort. */
function audienceName(token: string): string {
  return token.startsWith('unit:') ? token.slice('unit:'.length) : token;
}
