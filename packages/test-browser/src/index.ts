export { type Browser, findBrowser } from "./find-browser.ts";
