import { createHash } from "node:crypto";
import type { Recipe } from "./recipes.ts";

/** A part of a page as it is on a day, with the recipe's lines typed. */
export interface Shot {
  readonly path: string;
  readonly day: string;
  /** The sections that are shown below the page's title, by how their headings begin. */
  readonly parts: readonly string[];
  /** The only rows that are shown of lists and tables, by how they begin; all of the sections' rows if none are given. */
  readonly rows?: readonly string[];
  /** Whether what stands before the first heading is shown too. */
  readonly beginning?: true;
  /** What the page must say, and what it must not, for the picture to show what its words claim. */
  readonly says: readonly string[];
  readonly saysNot?: readonly string[];
}

const [ahead, soFar] = ["Changes ahead", "Changes so far"];
const leaves = ["Ada Wren: Lead", "Gil Curlew: Lead"];
const merge = ["Tidewater", "Upland", "Estuary", "From 1 April"];

/** What each picture of docs/editing.md is taken from, by its file from the folder docs; two parts stand side by side. */
export const shots: Readonly<Record<string, readonly Shot[]>> = {
  "images/somebody-leaves.png": [
    {
      path: "/people/",
      day: "2025-03-14",
      parts: ["Lead Safeguarding Partners", ahead],
      rows: leaves,
      says: ["Lead Safeguarding Partners Ada Wren", "Gil Curlew: Lead Safeguarding Partner from 15 March 2025"],
    },
    {
      path: "/people/",
      day: "2025-03-15",
      parts: ["Lead Safeguarding Partners", soFar],
      rows: leaves,
      says: ["Lead Safeguarding Partners Gil Curlew", "Ada Wren: Lead Safeguarding Partner until 14 March 2025"],
    },
  ],
  "images/change-in-advance.png": [
    {
      path: "/priorities/",
      day: "2025-02-01",
      parts: [ahead],
      beginning: true,
      says: [
        "Priority 1: Safety by the water",
        `${ahead} Safety by the water until 31 March 2025 Safe bridges from 1 April 2025`,
      ],
      saysNot: ["Priority 2: Safe bridges"],
    },
    {
      path: "/priorities/",
      day: "2025-04-01",
      parts: [soFar],
      beginning: true,
      says: ["Priority 2: Safe bridges", `${soFar} Safe bridges since 1 April 2025 Safety by the water until 31 March 2025`],
      saysNot: [": Safety by the water"],
    },
  ],
  "images/organisation-renamed.png": [
    {
      path: "/partners/marsh-lights/",
      day: "2025-03-31",
      parts: [],
      beginning: true,
      says: ["Marsh Lights A relevant agency", "From 1 April 2025: Bright Lights."],
      saysNot: ["Also known as"],
    },
    {
      path: "/partners/marsh-lights/",
      day: "2025-04-01",
      parts: [],
      beginning: true,
      says: ["Bright Lights A relevant agency", "Also known as: BL.", "Known as Marsh Lights until 31 March 2025."],
    },
  ],
  "images/group-renamed.png": [
    {
      path: "/groups/learning-group/",
      day: "2025-03-31",
      parts: [],
      beginning: true,
      says: ["The Learning Group turns", "From 1 April 2025: Practice Group."],
    },
    {
      path: "/groups/learning-group/",
      day: "2025-04-01",
      parts: [],
      beginning: true,
      says: ["The Practice Group turns", "Known as Learning Group until 31 March 2025."],
    },
  ],
  "images/organisations-merge.png": [
    {
      path: "/partners/",
      day: "2025-03-31",
      parts: ["Relevant agencies"],
      rows: merge,
      says: ["Tidewater Hospital Upland Hospital From 1 April 2025: Estuary Hospitals"],
      saysNot: ["Organisations that are no more"],
    },
    {
      path: "/partners/",
      day: "2025-04-01",
      parts: ["Relevant agencies", "Organisations that are no more"],
      rows: merge,
      says: ["Organisations that are no more Tidewater Hospital until 31 March 2025 Upland Hospital", "Estuary Hospitals"],
      saysNot: ["From 1 April 2025"],
    },
  ],
  "images/organisation-splits.png": [
    {
      path: "/partners/heron-schools/",
      day: "2025-09-01",
      parts: [],
      beginning: true,
      says: ["This organisation is no more", "Its work was taken on by Heron Primary Schools and Heron Nurseries ."],
    },
    {
      path: "/partners/heron-nurseries/",
      day: "2025-09-01",
      parts: [],
      beginning: true,
      says: ["Heron Nurseries A relevant agency", "It took on the work of Schools of the Heron Federation ."],
    },
  ],
  "images/group-dissolved.png": [
    {
      path: "/groups/",
      day: "2025-03-31",
      parts: ["Sub-groups", "Task and finish groups"],
      says: ["From 1 April 2025: Crossings Group", "Task and finish groups Case Panel"],
      saysNot: ["Groups that no longer meet"],
    },
    {
      path: "/groups/",
      day: "2025-04-01",
      parts: ["Sub-groups", "Groups that no longer meet"],
      says: ["Sub-groups Crossings Group", "Groups that no longer meet Case Panel until 31 March 2025"],
      saysNot: ["From 1 April 2025"],
    },
  ],
  "images/not-known.png": [
    {
      path: "/groups/learning-group/",
      day: "2025-04-01",
      parts: [],
      rows: ["Review"],
      says: ["Review Not known (as of 1 April 2025 ) Last reviewed: Not known Next review: Not known"],
    },
    {
      path: "/reviews/",
      day: "2025-04-01",
      parts: [],
      rows: ["Terms of Reference of the Learning Group"],
      says: ["Terms of Reference of the Learning Group Not known Not known Not known Executive Board"],
    },
  ],
};

/** What a picture was taken from, the lines of its recipe and the parts of pages, as a hash that the picture carries. */
export function sourceOf({ steps }: Recipe, file: string): string {
  const parts = (shots[file] ?? []).map(({ says: _, saysNot: __, ...part }) => part);
  return createHash("sha256")
    .update(JSON.stringify([steps, parts]))
    .digest("hex");
}
