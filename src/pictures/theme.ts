/** Colours of a picture, told apart in either theme and by who sees colours differently. */
export type Theme = {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly track: string;
  readonly first: string;
  readonly second: string;
};

export const THEMES = {
  light: {
    paper: '#ffffff',
    ink: '#1f2430',
    faint: '#5b6373',
    line: '#d9dde4',
    track: '#eceff3',
    first: '#2f6fb3',
    second: '#b8681b',
  },
  dark: {
    paper: '#1e2128',
    ink: '#eef0f4',
    faint: '#a9b0bf',
    line: '#3a3f4b',
    track: '#2b2f38',
    first: '#6fb0f2',
    second: '#f0b061',
  },
} as const satisfies Record<string, Theme>;
export type ThemeName = keyof typeof THEMES;
