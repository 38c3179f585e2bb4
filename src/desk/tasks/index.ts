import { addDocument } from "./add-document.ts";
import { addSeat } from "./add-seat.ts";
import { beginGroup } from "./begin-group.ts";
import { changeQuorum } from "./change-quorum.ts";
import { dissolveGroup } from "./dissolve-group.ts";
import { editParagraph } from "./edit-paragraph.ts";
import { holdReviewOpen } from "./hold-review-open.ts";
import { mergeOrganisations } from "./merge-organisations.ts";
import { noteSignOff } from "./note-sign-off.ts";
import { postNews } from "./post-news.ts";
import { recordReview } from "./record-review.ts";
import { renameGroup } from "./rename-group.ts";
import { renameOrganisation } from "./rename-organisation.ts";
import { somebodyLeaves } from "./somebody-leaves.ts";
import type { Task } from "./task.ts";
import { uploadSignature } from "./upload-signature.ts";

/** Every task, in the order in which they are offered. */
export const tasks: readonly Task[] = [
  recordReview,
  holdReviewOpen,
  somebodyLeaves,
  addSeat,
  changeQuorum,
  beginGroup,
  renameGroup,
  dissolveGroup,
  renameOrganisation,
  mergeOrganisations,
  editParagraph,
  addDocument,
  postNews,
  noteSignOff,
  uploadSignature,
];
