import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent; shade 6 is the chart's selection colour in light, shade 3 the one in dark. */
const accent: MantineColorsTuple = [
  '#eef4ff',
  '#dbe7ff',
  '#b0ccff',
  '#6ea8ff',
  '#4a8df5',
  '#3377e6',
  '#1c5fd6',
  '#174fb3',
  '#133f8f',
  '#0e2f6b',
];

/** Cool greys for the dark theme: text first, then borders, surfaces and the page. */
const dark: MantineColorsTuple = [
  '#e8ecf2',
  '#ccd3dd',
  '#a3adbb',
  '#7d8897',
  '#3d4857',
  '#29313d',
  '#1b212b',
  '#161b23',
  '#12161d',
  '#0e1217',
];

/** The list of options scrolls itself: in a scrolling box of its own, keys could not reach the box. */
const scrollingList = { withScrollArea: false, classNames: { options: 'options' } } as const;

/** Dense, quiet, system fonts, 4 px grid. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  colors: { accent, dark },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: 6,
  cursorType: 'pointer',
  autoContrast: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 250, fz: 12, classNames: { tooltip: 'tip' } } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 8,
        overlayProps: { backgroundOpacity: 0.35, blur: 1 },
        lockScroll: false,
      },
    },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right', ...scrollingList } },
    MultiSelect: { defaultProps: scrollingList },
    Button: { defaultProps: { size: 'sm' } },
  },
});
