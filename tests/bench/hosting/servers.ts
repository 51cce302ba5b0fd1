import { type ChildProcess, spawn } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A server of the built site that runs. */
export interface Running {
	readonly name: string;
	readonly origin: string;
	stop(): void;
}

/** The built site, and the path under which it stands. */
export interface Site {
	readonly folder: string;
	readonly base: string;
}

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** The project's own server, and nginx and Caddy with the snippets of the build, where the machine has them. */
export const servers = {
	own: ({ folder, base }: Site, port: number) =>
		started("own", port, process.execPath, [
			join(repository, "scripts/serve.mjs"),
			folder,
			String(port),
			base,
		]),
	nginx: (site: Site, port: number) => {
		const { home, root } = homeOf(site);
		const file = join(home, "nginx.conf");
		writeFileSync(
			file,
			`${process.getuid?.() === 0 ? "user root; " : ""}daemon off; error_log stderr; pid ${home}/pid; events {} http { access_log off; include /etc/nginx/mime.types; types { application/manifest+json webmanifest; } client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy; fastcgi_temp_path ${home}/fastcgi; uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi; absolute_redirect off; server { listen 127.0.0.1:${port}; ${snippet(site, "nginx.conf", root)} } }`,
		);
		return started("nginx", port, "nginx", [
			"-c",
			file,
			"-p",
			home,
			"-e",
			"stderr",
		]);
	},
	caddy: (site: Site, port: number) => {
		const { home, root } = homeOf(site);
		const file = join(home, "Caddyfile");
		writeFileSync(
			file,
			`{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n${snippet(site, "Caddyfile", root)}}\n`,
		);
		return started("caddy", port, "caddy", [
			"run",
			"--adapter",
			"caddyfile",
			"--config",
			file,
		]);
	},
} as const;

/** A folder in which the site stands under its path, as the snippets expect it. */
function homeOf({ folder, base }: Site) {
	const home = mkdtempSync(join(tmpdir(), "slipway-hosting-"));
	const root = join(home, "root");
	const at = join(root, base);
	mkdirSync(dirname(at), { recursive: true });
	symlinkSync(folder, at.replace(/\/$/, ""));
	return { home, root };
}

const snippet = ({ folder }: Site, file: string, root: string): string =>
	readFileSync(join(folder, "_hosting", file), "utf8").replaceAll(
		"/var/www/slipway",
		root,
	);

async function started(
	name: string,
	port: number,
	program: string,
	parameters: readonly string[],
): Promise<Running | undefined> {
	const child: ChildProcess = spawn(program, parameters, {
		stdio: ["ignore", "ignore", "pipe"],
	});
	let said = "";
	let ended = false;
	child.stderr?.on("data", (text) => {
		said += String(text);
	});
	child.on("error", () => {
		ended = true;
	});
	child.on("exit", () => {
		ended = true;
	});
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 100 && !ended; tries++) {
		try {
			await fetch(origin);
			return { name, origin, stop: () => child.kill() };
		} catch {
			await wait(100);
		}
	}
	console.log(`${name} did not start. ${said.slice(0, 600)}`);
	child.kill();
	return undefined;
}
