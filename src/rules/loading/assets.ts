import type { RuleTexts } from "../rule.ts";

const portrait = (path: string) => `people:
  - id: ann-reed
    name: Ann Reed
    publish: true
    portrait: ${path}
`;

const unpublished = `people:
  - id: ann-reed
    name: Ann Reed
    portrait: ann-reed.svg
`;

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>\n`;
const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>\n';

/** Images and other files of the assets folder that records name. */
export const assetRules = {
  "asset-missing": {
    severity: "error",
    title: "Pictures and files that are missing",
    about: "A file that a record names and the assets folder does not hold; capitals count.",
    why: "The picture would be missing, on some machines and not on others where only the capitals differ.",
    ok: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": picture } }],
    notOk: [{ files: { "people.yaml": portrait("ann-reed.svg") } }],
  },
  "asset-outside": {
    severity: "error",
    title: "Links out of the assets folder",
    about: "A link in the assets folder that leads out of it.",
    why: "What is published must stand in the data folder: a link could publish any file of the machine.",
    ok: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": picture } }],
    notOk: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": { linkTo: "../people.yaml" } } }],
  },
  "asset-path": {
    severity: "error",
    title: "Names of files that lead elsewhere",
    about: "The name of a file that points outside the assets folder, or that is no name of a file.",
    why: "What is published must stand in the assets folder, and its name becomes part of a web address.",
    ok: [{ files: { "people.yaml": portrait("portraits/ann-reed.svg"), "assets/portraits/ann-reed.svg": picture } }],
    notOk: [{ files: { "people.yaml": portrait("../ann-reed.svg") } }],
  },
  "asset-size": {
    severity: "error",
    title: "Pictures that are too large",
    about: "A picture of more than ten million bytes.",
    why: "A reader on a telephone would wait for it and pay for it, and the PDF holds it whole.",
    ok: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": picture } }],
    notOk: [{ files: { "people.yaml": portrait("ann-reed.png"), "assets/ann-reed.png": { size: 3_000_000_000 } } }],
  },
  "svg-active": {
    severity: "error",
    title: "Pictures that are more than pictures",
    about: "An SVG picture that is more than a picture: it holds a script, an event handler, HTML, or a reference to elsewhere.",
    why: "Opened by its address it is a page of the website, and could run something in the reader's browser or tell others of the reader.",
    ok: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": picture } }],
    notOk: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": svg("<script>alert(1)</script>") } }],
  },
  "svg-text": {
    severity: "error",
    title: "Pictures with text in them",
    about: "An SVG picture with text in it.",
    why: "The text is drawn in whatever font the machine has, which the PDF cannot embed as its own (PDF/UA-1, 7.21).",
    ok: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": svg('<path d="M0 0h9v9z"/>') } }],
    notOk: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": svg("<text>Ann</text>") } }],
  },
  "unpublished-picture": {
    severity: "warning",
    title: "Pictures of people who are not published",
    about: "A portrait or a signature of a person who is not marked to be published, or the signature's description.",
    why: "It is not shown, as it would tell who the person is; who put it there may not know.",
    ok: [{ files: { "people.yaml": portrait("ann-reed.svg"), "assets/ann-reed.svg": picture } }],
    notOk: [
      { files: { "people.yaml": unpublished, "assets/ann-reed.svg": picture } },
      {
        files: {
          "arrangements.yaml":
            "foreword:\n  chapter: introduction\n  signatories:\n    - { person: ben-shaw, description: Signed }\n",
        },
      },
    ],
  },
} as const satisfies RuleTexts;
