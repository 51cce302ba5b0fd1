/** How a machine runs what was written into a folder. */
interface Commands {
	/** Commands that succeed where the language can be run. */
	readonly needs: readonly (readonly string[])[];
	/** Run in the folder, one after the other. */
	readonly steps: readonly (readonly string[])[];
}

interface Language extends Commands {
	/** The name of a snippet's own file, for languages that run files one by one. */
	readonly file?: (index: number) => string;
	/** One more file, with what runs them, or with all of them. */
	readonly main: (
		snippets: readonly string[],
	) => readonly [name: string, text: string];
}

const languages: Readonly<Record<string, Language>> = {
	curl: {
		needs: [["curl", "--version"]],
		file: (index) => `${index}.sh`,
		main: () => [
			"main",
			`each=$1; sh "$each" 2>"$each.said" >/dev/null || cat "$each" "$each.said" >&2`,
		],
		steps: [["sh", "-c", "ls *.sh | xargs -n 1 -P 4 sh main"]],
	},
	JavaScript: {
		needs: [],
		file: (index) => `${index}.mjs`,
		main: (snippets) => [
			"main.mjs",
			`console.log = () => {};
for (let index = 0; index < ${snippets.length}; index++)
	await import(\`./\${index}.mjs\`).catch((error) => console.error(index, error));`,
		],
		steps: [[process.execPath, "main.mjs"]],
	},
	Python: {
		needs: [["python3", "-c", "import requests"]],
		file: (index) => `${index}.py`,
		main: (snippets) => [
			"main",
			`import sys
for index in range(${snippets.length}):
    try:
        with open(f"{index}.py", encoding="utf-8", newline="") as file:
            exec(compile(file.read(), file.name, "exec"), {"print": lambda *all: None})
    except BaseException as error:
        print(index, repr(error), file=sys.stderr)`,
		],
		steps: [["python3", "main"]],
	},
	PHP: {
		needs: [["php", "-r", "exit(function_exists('curl_init') ? 0 : 1);"]],
		file: (index) => `${index}.php`,
		main: (snippets) => [
			"main",
			`<?php
function run(int $index) { ob_start(); include "$index.php"; ob_end_clean(); }
for ($index = 0; $index < ${snippets.length}; $index++)
	try { run($index); } catch (Throwable $error) { fwrite(STDERR, "$index $error\\n"); }`,
		],
		steps: [["php", "-d", "display_errors=stderr", "main"]],
	},
	Java: {
		needs: [["java", "--version"]],
		main: (snippets) => [
			"Main.java",
			`${lines(snippets, /^import .*;$/gm)}
class Main {
${snippets.map((text, index) => text.replaceAll(/^import .*;$/gm, "").replace("class Request", `static class Request${index}`)).join("\n")}
	interface Program { void run(String[] words) throws Exception; }
	public static void main(String[] words) {
		System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
		for (Program each : new Program[] {${snippets.map((_, index) => `Request${index}::main`)}})
			try { each.run(words); } catch (Exception error) { error.printStackTrace(); }
	}
}`,
		],
		steps: [
			["java", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "Main.java"],
		],
	},
	"C#": {
		needs: [
			["mcs", "--version"],
			["mono", "--version"],
		],
		main: (snippets) => [
			"Main.cs",
			`${lines(snippets, /^using .*;$/gm)}
${snippets
	.map((text, index) =>
		text
			.replaceAll(/^using .*;$/gm, "")
			.replace("class Program", `class Program${index}`)
			.replace("static async Task Main", "internal static async Task Run"),
	)
	.join("\n")}
static class All {
	static void Main() {
		Console.SetOut(System.IO.TextWriter.Null);
		foreach (var each in new Func<Task>[] {${snippets.map((_, index) => `Program${index}.Run`)}})
			try { each().Wait(); } catch (Exception error) { Console.Error.WriteLine(error); }
	}
}`,
		],
		steps: [
			["mcs", "-codepage:utf8", "-r:System.Net.Http.dll", "Main.cs"],
			["mono", "Main.exe"],
		],
	},
};

/** The lines that any of the snippets has, each once. */
const lines = (snippets: readonly string[], like: RegExp): string =>
	[...new Set(snippets.flatMap((text) => text.match(like) ?? []))].join("\n");

/** How a language is run. Throws a RangeError for one that no snippet is written in. */
export function commandsFor(language: string): Commands {
	return languageOf(language);
}

/** Snippets as the files of a program that runs them all. */
export function wholeFiles(
	language: string,
	snippets: readonly string[],
): readonly (readonly [name: string, text: string])[] {
	const { file, main } = languageOf(language);
	return [
		...(file
			? snippets.map((text, index) => [file(index), text] as const)
			: []),
		main(snippets),
	];
}

function languageOf(language: string): Language {
	const found = languages[language];
	if (!found) throw new RangeError(`Snippets in “${language}” cannot be run.`);
	return found;
}
