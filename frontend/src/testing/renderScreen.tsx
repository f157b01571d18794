import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import '../i18n/i18n';

/** Renders for a test in jsdom, which lacks what the component library asks the browser. */
export function renderScreen(children: ReactNode) {
  window.matchMedia ??= (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  return render(<MantineProvider env="test">{children}</MantineProvider>);
}
