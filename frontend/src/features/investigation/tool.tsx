import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { chart } from '../../i18n/en/investigation';

/** A button of the toolbar with its name and key. */
export function Tool({
  name,
  keys,
  icon: Drawing,
  pressed,
  disabled = false,
  onClick,
}: {
  name: keyof typeof chart.tool;
  keys?: string;
  icon: Icon;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  const { t } = useTranslation();
  const label = t(`chart.tool.${name}`);
  return (
    <Tooltip label={keys === undefined ? label : `${label}  ${keys}`} position="bottom">
      <ActionIcon
        variant={pressed === true ? 'light' : 'subtle'}
        color={pressed === true ? 'accent' : 'gray'}
        size={30}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        data-testid={`tool-${name}`}
        disabled={disabled}
        onClick={onClick}
      >
        <Drawing size={17} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}

/** Buttons that belong together. */
export function Tools({ children }: { children: ReactNode }) {
  return <div className="tools">{children}</div>;
}
