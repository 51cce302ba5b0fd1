import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Preferences with which Firefox opens its network panel and saves an archive after each load of a page. */
const preferences = (folder: string) => ({
	"devtools.toolbox.selectedTool": "netmonitor",
	"devtools.netmonitor.har.enableAutoExportToFile": true,
	"devtools.netmonitor.har.forceExport": true,
	"devtools.netmonitor.har.includeResponseBodies": true,
	"devtools.netmonitor.har.defaultLogDir": folder,
	"devtools.netmonitor.har.defaultFileName": "recorded",
	"browser.aboutwelcome.enabled": false,
	"datareporting.policy.dataSubmissionEnabled": false,
});

/** A Firefox of its own that records a page with its developer tools into `file`, until it is closed. */
export async function recordingFirefox(
	executable: string,
	address: string,
	folder: string,
) {
	const profile = join(folder, "profile");
	await mkdir(profile, { recursive: true });
	await writeFile(
		join(profile, "user.js"),
		Object.entries(preferences(folder))
			.map(
				([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
			)
			.join(""),
	);
	const child = spawn(
		executable,
		["--headless", "--no-remote", "--profile", profile, "--devtools", address],
		{ stdio: "ignore" },
	);
	return {
		file: join(folder, "recorded.har"),
		close: async () => {
			const gone = once(child, "exit");
			child.kill("SIGKILL");
			await gone;
		},
	};
}
