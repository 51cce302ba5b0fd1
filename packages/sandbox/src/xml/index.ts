export { type Node, parsed } from "./parse.ts";
export { elementReader, type XmlElement } from "./read-elements.ts";
export { readXml } from "./read-xml.ts";
export { writeElements, writeXml } from "./write-xml.ts";
