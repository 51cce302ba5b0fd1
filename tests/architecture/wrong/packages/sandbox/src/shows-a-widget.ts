import { widget } from "../../checklist-widgets/src/widget.ts";

export const shown = widget;
