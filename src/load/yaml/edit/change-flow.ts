import { pointerTo } from "../../../model/places/pointer.ts";
import { spanAt } from "../../source/source-map.ts";
import { type EntriesChange, partWith } from "./edited.ts";
import type { Edit } from "./edits.ts";
import { valueEndOf } from "./extents.ts";
import { inFlow, keyText } from "./values.ts";

/** The edit that puts a collection between brackets together anew, from what is there and what is new. */
export function changeFlow({ edited, pointer, entries, within }: EntriesChange): Edit {
  const { text, sourceMap } = edited;
  const [start, end] = [spanAt(sourceMap, pointer).value, valueEndOf(text, sourceMap, pointer)];
  const parts = entries.map((entry) => {
    if (!("old" in entry)) {
      return typeof entry.key === "string" ? `${keyText(entry.key)}: ${inFlow(entry.value)}` : inFlow(entry.value);
    }
    const at = pointerTo(pointer, entry.old);
    const { key, value } = spanAt(sourceMap, at);
    return partWith(edited, key ?? value, valueEndOf(text, sourceMap, at), within);
  });
  const space = text[start + 1] === " " ? " " : "";
  return { start, end, text: `${text[start]}${space}${parts.join(", ")}${space}${text[end - 1]}` };
}
