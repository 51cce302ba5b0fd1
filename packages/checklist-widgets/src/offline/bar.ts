/** Says that a newer edition is ready, once. The page stays as it is until the reader asks for it. */
export function showBar(registration: ServiceWorkerRegistration): void {
	if (document.querySelector(".edition-bar")) return;
	const bar = document.createElement("div");
	bar.className = "edition-bar not-content print:hidden";
	// Filled after it is there, so that it is read out.
	bar.role = "status";
	document.body.append(bar);
	const button = (text: string, press: () => void) => {
		const element = document.createElement("button");
		element.type = "button";
		element.textContent = text;
		element.addEventListener("click", press);
		return element;
	};
	bar.append(
		"A newer edition of this site is ready.",
		button("Reload", () => reload(registration)),
		button("Later", () => bar.remove()),
	);
}

function reload({ waiting }: ServiceWorkerRegistration): void {
	const again = () => location.reload();
	if (waiting) {
		navigator.serviceWorker.addEventListener("controllerchange", again);
		waiting.postMessage({ type: "take-over" });
		// Another window may have taken the newer edition already.
	} else again();
}
