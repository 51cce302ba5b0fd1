export { counted, formOf } from "./counted.ts";
export { requirementWords } from "./requirements.ts";
export { type TimeUnit, unitWords } from "./units.ts";
