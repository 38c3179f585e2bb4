/**
 * Runs one phase of a longer task under its name, and returns what the phase returns. What has phases takes one of these
 * from its caller, who can so time them, or stop at one as the standing attacks do.
 */
export type RunPhase = <T>(name: string, work: () => T | Promise<T>) => T | Promise<T>;

/** Runs a phase and no more. */
export const runUntimed: RunPhase = (_name, work) => work();
