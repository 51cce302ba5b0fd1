import type { CommandRow } from "../table/row.ts";
import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { type CommandOffers, offersOf } from "./offers.ts";
import { zshScript } from "./zsh.ts";

const scripts = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
} as const satisfies Readonly<
	Record<string, (offers: readonly CommandOffers[]) => string>
>;

/** The script that teaches a shell to complete the commands of a table. */
export const scriptFor = async (
	shell: keyof typeof scripts,
	table: readonly CommandRow[],
): Promise<string> => scripts[shell](await offersOf(table));
