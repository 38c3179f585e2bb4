import type { Attack } from "./attack.ts";
import { badFolders } from "./bad-folders.ts";
import { builds } from "./builds.ts";
import { canaries } from "./canaries.ts";
import { deskRequests } from "./desk-requests.ts";
import { edits } from "./edits.ts";
import { foreignTexts } from "./foreign-texts.ts";
import { fuzz } from "./fuzz.ts";
import { kills } from "./kills.ts";
import { publishing } from "./publishing.ts";
import { requests } from "./requests.ts";

/** The standing attacks, in the order in which a whole run makes them. */
export const attacks: readonly Attack[] = [
  badFolders,
  foreignTexts,
  fuzz,
  requests,
  deskRequests,
  canaries,
  kills,
  publishing,
  builds,
  edits,
];
