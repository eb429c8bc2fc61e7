import { createTheme } from '@mantine/core';

const SANS = '"Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/**
 * The one look of the staff app (docs/look.md). Its variables are written out in theme-variables.generated.css, so that no style
 * element has to be made at run time and the content policy can forbid them.
 */
export const theme = createTheme({
  primaryColor: 'navy',
  primaryShade: { light: 8, dark: 5 },
  autoContrast: true,
  defaultRadius: 'xs',
  fontFamily: SANS,
  headings: { fontFamily: SANS, fontWeight: '600' },
  black: '#1b1f24',
  colors: {
    navy: [
      '#eef3f8',
      '#d9e4ef',
      '#b4c8de',
      '#8cabcb',
      '#6890ba',
      '#4e7daf',
      '#3e70a6',
      '#2f5f93',
      '#1f4e80',
      '#173c64',
    ],
  },
});
