import { noteSignOff } from "./editions/note-sign-off.ts";
import { publishEdition } from "./editions/publish-edition.ts";
import { addSeat } from "./groups/add-seat.ts";
import { beginGroup } from "./groups/begin-group.ts";
import { changeQuorum } from "./groups/change-quorum.ts";
import { dissolveGroup } from "./groups/dissolve-group.ts";
import { renameGroup } from "./groups/rename-group.ts";
import { mergeOrganisations } from "./organisations/merge-organisations.ts";
import { renameOrganisation } from "./organisations/rename-organisation.ts";
import { somebodyLeaves } from "./people/somebody-leaves.ts";
import { uploadSignature } from "./people/upload-signature.ts";
import { holdReviewOpen } from "./reviews/hold-review-open.ts";
import { recordReview } from "./reviews/record-review.ts";
import type { Task } from "./task.ts";
import { addChapter } from "./texts/add-chapter.ts";
import { addDocument } from "./texts/add-document.ts";
import { addPage } from "./texts/add-page.ts";
import { editParagraph } from "./texts/edit-paragraph.ts";
import { postNews } from "./texts/post-news.ts";

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
  addChapter,
  addPage,
  addDocument,
  postNews,
  noteSignOff,
  publishEdition,
  uploadSignature,
];
