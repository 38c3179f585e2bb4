import type { Bench, Section } from "../bench.ts";

export async function scalePart(_bench: Bench): Promise<Section> {
  return { title: "scale", rows: [] };
}
