import type { Group } from "../src/model/model.ts";
import type { RenderContext } from "../src/views/render-context.ts";
import { reviewRow } from "../src/views/reviews.ts";
import { say, sayOnPage } from "../src/words/say.ts";
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
  const { words } = model;
  if (props.group.review === undefined) return null;
  const { dueInWords, owner, lastReviewedInWords } = reviewRow(model, props.group.review);
  return (
    <ul class="review-pack-asked">
      <li>{sayOnPage(words, "reviewPack.dueBy", { date: dueInWords })}</li>
      {owner !== undefined && <li>{say(words, "reviewPack.owner", { name: owner.name })}</li>}
      <li>
        {lastReviewedInWords === undefined
          ? say(words, "reviewPack.lastReviewNotKnown")
          : say(words, "reviewPack.lastReviewed", { date: lastReviewedInWords })}
      </li>
      <li>
        {say(words, "reviewPack.mark", { partnership: model.partnership.name, mark: props.group.review.textFingerprint ?? "" })}
      </li>
    </ul>
  );
}
