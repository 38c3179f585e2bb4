import type { Asset, EditionFile, StaticFile } from "../model/model.ts";
import type { Arrangements } from "./schema/records.gen.ts";
import type { RecordFile } from "./schema/validate.ts";

/** Everything valid that a data folder says, whatever the day it is true on. `modelOn` makes the model of a day from it. */
export interface Facts {
  readonly files: readonly RecordFile[];
  /** The files of the assets folder, by their paths. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** The files that are copied to the website as they are. */
  readonly staticFiles: readonly StaticFile[];
  /** The files of the published editions, by the day of each. */
  readonly editionFiles: ReadonlyMap<string, readonly EditionFile[]>;
  /** What the arrangements say of the partnership, its time zone (a name of the IANA database) and its address among it. */
  readonly partnership: Arrangements["partnership"];
}
