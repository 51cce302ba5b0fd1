import type { Guide } from "../guide.ts";
import { mocksOf } from "../sandbox.ts";
import { blocks, bullets, heading } from "./blocks.ts";

/** A guide's sandbox as Markdown: what each mock answers, and how sure it is. */
export function sandboxMarkdown(guide: Guide): string {
	return blocks(
		`A simulation, independent of ${guide.process.provider}. Passing here certifies nothing.`,
		...mocksOf(guide).flatMap((api) => [
			heading(2, `${api.title} ${api.version}`),
			`${api.note} In your own code: \`npm run slipway -- sandbox ${api.id}\`, then \`http://localhost:4010/${api.id}\` in the place of \`${api.realAddress}\`.`,
			bullets(
				api.operations.map(
					({ method, path, title, says, confidence }) =>
						`\`${method} ${path}\` ${title} (${confidence}). ${says}`,
				),
			),
		]),
	);
}
