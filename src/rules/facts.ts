// Every rule on the facts, but for those on reviews. A line here is all it takes to apply another.
export { chairs } from "./chairs.ts";
export { coChairRotation } from "./co-chair-rotation.ts";
export { colourContrast } from "./colour-contrast.ts";
export { historySection } from "./history-section.ts";
export { pageAddress } from "./page-address.ts";
export { quorumSize } from "./quorum-size.ts";
export { rotationOver } from "./rotation-over.ts";
export { sameName } from "./same-name.ts";
export { termOver } from "./term-over.ts";
