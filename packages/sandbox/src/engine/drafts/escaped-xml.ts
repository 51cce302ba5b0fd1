/** Text as it stands in XML, between tags or in double quotes. */
export const escapedXml = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll('"', "&quot;");
