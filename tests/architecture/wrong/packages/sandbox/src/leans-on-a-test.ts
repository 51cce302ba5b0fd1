import { helper } from "./test-support/helper.ts";

export const shipped = helper;
