import { noteSignOff } from "./note-sign-off.ts";
import { recordReviewTask } from "./record-review.ts";
import { renameGroup } from "./rename-group.ts";
import { renameOrganisation } from "./rename-organisation.ts";
import { somebodyLeaves } from "./somebody-leaves.ts";
import type { Task } from "./task.ts";
import { uploadSignature } from "./upload-signature.ts";

/** Every task, in the order in which they are offered. */
export const tasks: readonly Task[] = [
  recordReviewTask,
  somebodyLeaves,
  renameGroup,
  renameOrganisation,
  uploadSignature,
  noteSignOff,
];
