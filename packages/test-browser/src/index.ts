export { type UnpackedBrowser, unpackedBrowser } from "./bundled.ts";
export { type Browser, findBrowser } from "./find-browser.ts";
export { findFirefox } from "./find-firefox.ts";
