/** Letters that the standard fonts have; others become a question mark. */
const plain = (text: string): string =>
	text.replaceAll(/[^\x20-\x7e]/g, "?").replaceAll(/[\\()]/g, "\\$&");

/**
 * A document of one page with these lines, the first as its title: PDF 1.4 (ISO 32000-1, 7.5) in letters of ASCII alone, so
 * that text is bytes.
 */
export function pdfOf(lines: readonly string[]): string {
	const text = [
		"BT",
		"/F1 18 Tf 56 780 Td",
		...lines.flatMap((line, index) => [
			`(${plain(line)}) Tj`,
			index === 0 ? "/F1 11 Tf 0 -32 Td" : "0 -18 Td",
		]),
		"ET",
	].join("\n");
	const objects = [
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
		`<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
	];
	let file = "%PDF-1.4\n";
	const places = objects.map((object, index) => {
		const place = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = file.length;
	const entries = places
		.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`)
		.join("");
	return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
}
