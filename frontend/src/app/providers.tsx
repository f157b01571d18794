import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { AuthGate } from './auth/gate';
import { theme } from './theme/theme';

/** Theme, messages and sign-in around everything. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-center" limit={3} autoClose={5_000} />
      <AuthGate>{children}</AuthGate>
    </MantineProvider>
  );
}
