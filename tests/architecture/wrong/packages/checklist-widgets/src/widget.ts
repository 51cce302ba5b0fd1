export const widget = "a widget";
