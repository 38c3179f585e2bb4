import type { Bench, Section } from "../bench.ts";

export async function sitesPart(_bench: Bench): Promise<Section> {
  return { title: "sites", rows: [] };
}
