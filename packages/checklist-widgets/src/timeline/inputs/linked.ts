export { linkedSource } from "../../shared/estimate/linked-source.ts";
export { LinkedNotice } from "./LinkedNotice.tsx";
