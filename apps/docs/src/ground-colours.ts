/** The ground of every page, for browsers that colour their own frame like it: `--surface` of styles/tokens.css. */
export const groundColours = { light: "#f5f8f8", dark: "#101e26" } as const;
