import { expect, test } from "vitest";
import { tokensIn } from "./tokens.ts";

test("tokens are listed under the heading that stands above them, comments left out", () => {
	const css = `:root {
		/* ---- Palette: paper and ink ---- */
		--paper: #fff;
		/* A remark: --not-one: 1; */
		--ink: light-dark(
			#000,
			#fff
		);
		/* ---- Type ---- */
		--size: 1rem;
	}`;
	expect([...tokensIn(css)]).toEqual([
		[
			"Palette",
			[
				{ name: "--paper", value: "#fff" },
				{ name: "--ink", value: "light-dark( #000, #fff )" },
			],
		],
		["Type", [{ name: "--size", value: "1rem" }]],
	]);
});
