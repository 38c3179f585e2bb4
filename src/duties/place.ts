import type { Place } from "../model/finding.ts";

/** Where a duty is met: in the data, and on the website. */
export interface DutyPlace extends Pick<Place, "file" | "line"> {
  /** What stands there: the title of a chapter, the name of an organisation. */
  readonly words: string;
  /** The path on the website, below its base, with an anchor where there is one. */
  readonly path: string;
}
