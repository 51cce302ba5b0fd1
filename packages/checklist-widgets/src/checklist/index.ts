export { ServedChecklist } from "./page/ServedChecklist.tsx";
export { ServedTick } from "./part/ServedTick.tsx";
