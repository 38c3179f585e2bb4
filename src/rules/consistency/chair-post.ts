import { personInFull } from "../../text/names.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";
import { findOtherPosts } from "../shared/head-posts.ts";
import { seatInFull } from "../shared/seats.ts";

export const chairPost: Rule = {
  id: "chair-post",
  severity: "warning",
  title: "Chairs with two posts",
  about:
    "A chair whom the head of the terms of reference names in person, where the seat that chairs for the same organisation is of another post than the person holds.",
  why: "Either the person has another post by now, or another post chairs.",
  proofreads: true,
  ok: [head("Chief Constable"), head("Deputy Chief Constable")],
  notOk: [head("Superintendent")],
  check: (model) =>
    model.groups.flatMap((group) =>
      findOtherPosts(group).map(({ person, asPublished, placed }) => {
        const head = personInFull(person);
        const told = `${group.name}: the head of the terms of reference names ${head}; the seat that chairs is ${seatInFull(placed)}.`;
        return findingOf(chairPost, model, group, "/chairs", {
          message: asPublished === undefined ? told : `${told} As published: ${asPublished}`,
          help: "Write the post that chairs at the seat, and the person's own post in people.yaml.",
          passages: [passageAt(model, group, "/chairs", head), passageAt(model, placed.seat, "", seatInFull(placed))],
        });
      }),
    ),
};

function head(post: string) {
  return {
    files: {
      "groups/board.yaml": `chairs:
  - role: chair
    person: ann-reed
memberships:
  - agency: police
    seats:
      - post: ${post}
        role: chair
`,
    },
  };
}
