import { ExpressiveCodeTheme } from "@astrojs/starlight/expressive-code";

interface Inks {
	readonly text: string;
	readonly paper: string;
	readonly quiet: string;
	readonly faint: string;
	readonly string: string;
	readonly figure: string;
}

/** Code in ink: comments faint, keywords bold, and two colours that no turn uses, for strings and for figures. */
function inInk(name: string, type: "light" | "dark", inks: Inks) {
	const scope = (scopes: readonly string[], settings: object) => ({
		scope: [...scopes],
		settings,
	});
	return new ExpressiveCodeTheme({
		name,
		type,
		colors: {
			"editor.background": inks.paper,
			"editor.foreground": inks.text,
		},
		settings: [
			scope(["comment", "punctuation.definition.comment"], {
				foreground: inks.faint,
			}),
			scope(["keyword", "storage", "constant.language"], {
				foreground: inks.quiet,
				fontStyle: "bold",
			}),
			scope(["string", "punctuation.definition.string"], {
				foreground: inks.string,
			}),
			scope(["constant.numeric", "constant.character.escape"], {
				foreground: inks.figure,
			}),
			scope(
				[
					"support.type.property-name",
					"entity.name.tag",
					"entity.name.function",
					"variable",
					"meta.object-literal.key",
				],
				{ foreground: inks.text },
			),
			scope(["entity.other.attribute-name"], { foreground: inks.figure }),
		],
	});
}

/** The dark theme and the light one, with the inks of styles/tokens.css. */
export const codeThemes = [
	inInk("slipway-night", "dark", {
		text: "#e8eff0",
		paper: "#0b161c",
		quiet: "#b9c7cc",
		faint: "#95a6ad",
		string: "#93d3bd",
		figure: "#dfb0dc",
	}),
	inInk("slipway-day", "light", {
		text: "#12232c",
		paper: "#ffffff",
		quiet: "#3d505b",
		faint: "#56676f",
		string: "#17695a",
		figure: "#7d3a78",
	}),
];
