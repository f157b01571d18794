import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { AuthGate } from './auth/gate';
import { theme } from './theme/theme';

/** Theme, messages and sign-in around everything. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    // Styles are files of the build alone: the content security policy lets nothing write others into the page.
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <Notifications position="bottom-center" limit={3} autoClose={5_000} />
      <AuthGate>{children}</AuthGate>
    </MantineProvider>
  );
}
