import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { i18n } from '../i18n/i18n';
import { AuthGate } from './auth/gate';
import { theme } from './theme/theme';

/** What the component library would leave without a name. */
const named = mergeThemeOverrides(theme, {
  components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': i18n.t('common.close') } } } },
});

/** Theme, messages and sign-in around everything. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    // Styles are files of the build alone: the content security policy lets nothing write others into the page.
    <MantineProvider theme={named} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <Notifications position="bottom-center" limit={3} autoClose={5_000} />
      <AuthGate>{children}</AuthGate>
    </MantineProvider>
  );
}
