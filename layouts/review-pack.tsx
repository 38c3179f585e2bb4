import type { Group } from "../src/model/model.ts";
import type { RenderContext } from "../src/views/render-context.ts";
import { reviewRow } from "../src/views/reviews.ts";
import { TermsOfReference } from "./parts/terms-of-reference.tsx";

/** One group's terms of reference by themselves, to be sent out for review: by when and by whom it is due, then the text. */
export function ReviewPack(props: { renderContext: RenderContext; group: Group }) {
  const { renderContext, group } = props;
  return (
    <article class="review-pack">
      <h1>{group.termsOfReference?.title}</h1>
      <ReviewRequest renderContext={renderContext} group={group} />
      <TermsOfReference renderContext={renderContext} group={group} idPrefix={group.id} titleLevel={1} />
    </article>
  );
}

function ReviewRequest(props: { renderContext: RenderContext; group: Group }) {
  const { model } = props.renderContext;
  if (props.group.review === undefined) return null;
  const { dueInWords, owner, lastReviewedInWords } = reviewRow(model, props.group.review);
  return (
    <ul class="review-pack-asked">
      <li>For review by: {dueInWords}</li>
      {owner !== undefined && <li>Owner of the review: {owner.name}</li>}
      <li>Last reviewed: {lastReviewedInWords ?? "not known"}</li>
      <li>
        {model.partnership.name}, mark of this text: {props.group.review.textFingerprint}
      </li>
    </ul>
  );
}
