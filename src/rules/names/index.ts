// All rules on how texts name bodies and people, and write names and dates. A rule applies once it is exported here.
export { dateForm } from "./date-form.ts";
export { glossaryUnused } from "./glossary-unused.ts";
export { nameSpelling } from "./name-spelling.ts";
export { nearName } from "./near-name.ts";
export { otherName } from "./other-name.ts";
export { typedName } from "./typed-name.ts";
export { undefinedInitials } from "./undefined-initials.ts";
export { unknownBody } from "./unknown-body.ts";
export { wrongPost } from "./wrong-post.ts";
