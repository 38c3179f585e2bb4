import type { Journey } from "./journey.ts";

export const publish: Journey = {
  name: "publishes what was saved",
  play: async (walk) => {
    await walk.begin();
    await walk.press("Publish");
    await walk.see("Helen Kelly: last day 31 August 2025; Ann Lee follows");
    await walk.press("Publish");
    await walk.see("Your changes are published");
  },
  lines: "",
  shows: {},
};
