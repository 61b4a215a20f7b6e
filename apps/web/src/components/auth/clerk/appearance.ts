/** Clerk's forms in the house's colours, which follow the colour scheme. */
export const appearance = {
  variables: {
    colorPrimary: "var(--mantine-primary-color-filled)",
    colorBackground: "var(--mantine-color-body)",
    colorForeground: "var(--mantine-color-text)",
    fontFamily: "inherit",
    borderRadius: "var(--mantine-radius-default)",
  },
};
