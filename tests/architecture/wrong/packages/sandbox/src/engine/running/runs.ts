export type Running = "running";
