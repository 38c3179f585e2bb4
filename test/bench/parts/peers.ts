import type { Bench, Section } from "../bench.ts";

export async function peersPart(_bench: Bench): Promise<Section> {
  return { title: "peers", rows: [] };
}
