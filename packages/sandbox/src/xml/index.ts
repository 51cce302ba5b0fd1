export { readXml } from "./read-xml.ts";
export { writeXml } from "./write-xml.ts";
