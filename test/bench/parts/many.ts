import type { Bench, Section } from "../bench.ts";

export async function manyPart(_bench: Bench): Promise<Section> {
  return { title: "many", rows: [] };
}
