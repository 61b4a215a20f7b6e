import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

/**
 * The one place that says how Forebay looks. Components take colours from the
 * --fb-* variables below, which name a meaning and hold in both schemes:
 * accent = you can act, amber = waiting or partial, red = broken.
 */

const harbour: MantineColorsTuple = [
  "#eef7f8",
  "#dbedf0",
  "#b6dae0",
  "#8cc4ce",
  "#63adba",
  "#3f97a7",
  "#1f7f91",
  "#116577",
  "#0d5363",
  "#08404d",
];

const gray: MantineColorsTuple = [
  "#f7f9fa",
  "#eff2f4",
  "#e3e8eb",
  "#d3dadf",
  "#b8c2ca",
  "#8a97a1",
  "#66737d",
  "#515e68",
  "#3a454d",
  "#242c33",
];

const dark: MantineColorsTuple = [
  "#d9dfe3",
  "#b7c0c7",
  "#939ea7",
  "#6d7984",
  "#49535d",
  "#363f48",
  "#29313a",
  "#181d23",
  "#13171c",
  "#0e1115",
];

/** Dark enough at the filled shades that white letters on it can be read. */
const red: MantineColorsTuple = [
  "#fdeceb",
  "#fbd5d2",
  "#f5aca6",
  "#ee8279",
  "#e55d52",
  "#d9453a",
  "#c9372c",
  "#b3261e",
  "#94201a",
  "#761915",
];

export const theme = createTheme({
  colors: { harbour, gray, dark, red },
  primaryColor: "harbour",
  primaryShade: { light: 7, dark: 6 },
  black: "#1b2228",
  fontFamily: "var(--font-geist-sans), system-ui, sans-serif",
  fontFamilyMonospace: "var(--font-geist-mono), ui-monospace, monospace",
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1.0625rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.65", xl: "1.35" },
  headings: {
    fontFamily: "var(--font-geist-sans), system-ui, sans-serif",
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "2rem" },
      h2: { fontSize: "1.125rem", lineHeight: "1.5rem" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.5rem" },
      h4: { fontSize: "0.875rem", lineHeight: "1.25rem" },
    },
  },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "12px", xl: "16px" },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Text: { defaultProps: { size: "md" } },
    Button: { defaultProps: { size: "sm" } },
    TextInput: { defaultProps: { size: "sm" } },
    PasswordInput: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", comboboxProps: { shadow: "md" } } },
    Textarea: { defaultProps: { size: "sm" } },
    Table: { defaultProps: { verticalSpacing: "sm", horizontalSpacing: "md" } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: "md",
        transitionProps: { duration: 120 },
        // A dialog's header is no banner of the page.
        attributes: { header: { role: "none" } },
      },
      styles: { title: { fontWeight: 600 } },
    },
    Notification: { defaultProps: { withBorder: true, radius: "md" } },
    CloseButton: { defaultProps: { "aria-label": "Close" } },
    Menu: {
      defaultProps: {
        shadow: "md",
        radius: "md",
        transitionProps: { duration: 100 },
        // The placeholder is a child that the role of a menu does not allow.
        withInitialFocusPlaceholder: false,
      },
    },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        events: { hover: true, focus: true, touch: false },
        transitionProps: { duration: 100 },
      },
    },
  },
});

/** Colours by meaning. Each ink-on-surface pair has a contrast of at least 4.5 (WCAG 1.4.3). */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    "--fb-rail-width": "220px",
    "--fb-bar-height": "56px",
    "--fb-busy-height": "36px",
    "--fb-topbar-height": "var(--fb-bar-height)",
    "--fb-bottombar-height": "64px",
    "--fb-reader-size": "1.0625rem",
    "--fb-reader-line": "1.65",
    "--fb-reader-measure": "68ch",
  },
  light: {
    "--mantine-color-dimmed": "#55626c",
    "--mantine-color-placeholder": "#66737d",
    "--mantine-color-error": "#b3261e",
    "--mantine-color-body": "#ffffff",
    "--fb-canvas": "#ffffff",
    "--fb-surface": "#f7f9fa",
    "--fb-raised": "#ffffff",
    "--fb-hover": "#eff2f4",
    "--fb-line": "#e3e8eb",
    "--fb-line-strong": "#8a97a1",
    "--fb-ink": "#1b2228",
    "--fb-ink-soft": "#55626c",
    "--fb-accent": "#116577",
    "--fb-accent-soft": "#e6f2f4",
    "--fb-amber": "#8a5300",
    "--fb-amber-soft": "#fdf3e1",
    "--fb-amber-line": "#e9b44c",
    "--fb-red": "#b3261e",
    "--fb-red-soft": "#fdeceb",
    "--fb-green": "#1f6b41",
    "--fb-green-soft": "#e8f4ec",
    "--fb-highlight": "#fdeeb5",
    "--fb-highlight-line": "#d9a514",
    "--fb-focus": "#116577",
    // Okabe and Ito's colours, which all eyes tell apart, in shades with a contrast of at least 3 (WCAG 1.4.11).
    "--fb-kind-title": "#0072b2",
    "--fb-kind-name": "#c2540a",
    "--fb-kind-term": "#00835f",
    "--fb-kind-identifier": "#a8487f",
    "--fb-kind-date": "#5b6770",
  },
  dark: {
    "--mantine-color-dimmed": "#a3aeb7",
    "--mantine-color-placeholder": "#939ea7",
    "--mantine-color-error": "#ff9c94",
    "--mantine-color-body": "#13171c",
    "--fb-canvas": "#13171c",
    "--fb-surface": "#181d23",
    "--fb-raised": "#1e242b",
    "--fb-hover": "#222932",
    "--fb-line": "#29313a",
    "--fb-line-strong": "#6d7984",
    "--fb-ink": "#d9dfe3",
    "--fb-ink-soft": "#a3aeb7",
    "--fb-accent": "#7cc3cf",
    "--fb-accent-soft": "#15303a",
    "--fb-amber": "#f0b95a",
    "--fb-amber-soft": "#33280f",
    "--fb-amber-line": "#8a6a22",
    "--fb-red": "#ff9c94",
    "--fb-red-soft": "#3a1b1a",
    "--fb-green": "#7fcf9e",
    "--fb-green-soft": "#16301f",
    "--fb-highlight": "#4a3d0d",
    "--fb-highlight-line": "#e0b534",
    "--fb-focus": "#7cc3cf",
    "--fb-kind-title": "#56b4e9",
    "--fb-kind-name": "#e69f00",
    "--fb-kind-term": "#2fbf8f",
    "--fb-kind-identifier": "#e08fbc",
    "--fb-kind-date": "#b7c0c7",
  },
});
