import { type ChildProcess, spawn } from "node:child_process";
import type { Driver } from "./driver.ts";

const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** A browser that speaks WebDriver (W3C) over HTTP, started with its own driver. */
export async function webDriverSession(
	command: readonly [string, ...string[]],
	port: number,
	capabilities: object,
	origin: string,
): Promise<Driver> {
	const [program, ...args] = command;
	const driver = spawn(program, [...args, `--port=${port}`], {
		stdio: "ignore",
		detached: true,
	});
	try {
		return await opened(
			driver,
			`http://127.0.0.1:${port}`,
			capabilities,
			origin,
		);
	} catch (error) {
		end(driver);
		throw error;
	}
}

async function opened(
	driver: ChildProcess,
	address: string,
	capabilities: object,
	origin: string,
): Promise<Driver> {
	const ask = async (method: string, path: string, body?: object) => {
		const response = await fetch(address + path, {
			method,
			...(body && { body: JSON.stringify(body) }),
			headers: { "content-type": "application/json" },
		});
		const { value } = (await response.json()) as {
			value: Record<string, unknown>;
		};
		if (!response.ok)
			throw new Error(
				`${path.split("/").at(-1)}: ${value.error}: ${value.message}`,
			);
		return value;
	};
	for (let tries = 0; ; tries++)
		try {
			await ask("GET", "/status");
			break;
		} catch (error) {
			if (tries === 50) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	const { sessionId } = await ask("POST", "/session", {
		capabilities: { alwaysMatch: capabilities },
	});
	const session = `/session/${sessionId}`;
	const pressOnce = async (selector: string) => {
		const found = await ask("POST", `${session}/element`, {
			using: selector.startsWith("//") ? "xpath" : "css selector",
			value: selector,
		});
		// Drivers scroll no further than to the edge, where something may stick.
		await ask("POST", `${session}/execute/sync`, {
			script: "arguments[0].scrollIntoView({ block: 'center' })",
			args: [found],
		});
		await ask("POST", `${session}/element/${found[elementKey]}/click`, {});
	};
	return {
		open: async (path) => {
			await ask("POST", `${session}/url`, { url: origin + path });
		},
		reload: async () => {
			await ask("POST", `${session}/refresh`, {});
		},
		press: async (selector) => {
			// What lies in front may be on its way: a page that comes to life moves.
			for (let tries = 0; ; tries++)
				try {
					return await pressOnce(selector);
				} catch (error) {
					if (tries === 20 || !/intercepted|stale/.test(String(error)))
						throw error;
					await new Promise((resolve) => setTimeout(resolve, 250));
				}
		},
		read: (expression) =>
			ask("POST", `${session}/execute/sync`, {
				script: `return (${expression})`,
				args: [],
			}),
		close: async () => {
			await ask("DELETE", session).catch(() => {});
			end(driver);
		},
	};
}

/** The driver has children of its own, such as a display. */
function end({ pid }: ChildProcess): void {
	if (pid !== undefined) process.kill(-pid);
}
