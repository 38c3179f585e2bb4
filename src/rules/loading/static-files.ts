import type { RuleTexts } from "../rule.ts";

const form = "a form to fill in\n";
const ok = [{ files: { "static/forms/referral.txt": form } }] as const;

/** The files of the folder static, which go to the website's root as they are. */
export const staticFileRules = {
  "static-link": {
    severity: "error",
    title: "Links among your own files",
    about: "A link in the folder static, or something else that is neither a file nor a folder.",
    why: "What is published must stand in the data folder: a link could publish any file of the machine.",
    ok,
    notOk: [{ files: { "static/referral.txt": { linkTo: "../people.yaml" } } }, { files: { static: { linkTo: "assets" } } }],
  },
  "static-name": {
    severity: "error",
    title: "Your own files with a name that does not do",
    about: "A file or folder in static whose name cannot stand in a web address as it is.",
    why: "A link to it would have to be written otherwise than the file is called, and some hosts would not find it.",
    ok,
    notOk: [{ files: { "static/referral form.txt": form } }],
  },
  "static-size": {
    severity: "error",
    title: "Your own files that are too large",
    about: "A file in static of more than fifty million bytes.",
    why: "Every copy of the website would carry it, and many hosts refuse files of such a size.",
    ok,
    notOk: [{ files: { "static/film.mp4": { size: 3_000_000_000 } } }],
  },
} as const satisfies RuleTexts;
