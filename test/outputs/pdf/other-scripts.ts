import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Arrangements } from "../../../src/model/model.ts";
import { copyFonts, makePrintStylesheet } from "../../../src/outputs/site/print-stylesheet.ts";
import { renderProse } from "../../../src/text/prose.ts";
import { project } from "../../sources.ts";
import { context, text } from "../../views/fenmarsh.ts";

const styles = join(project, "src/styles");
const none = {} as Arrangements;

/** What a text of each script is printed with: the families of fonts that are loaded for it and for no other. */
interface ScriptTexts {
  readonly families: readonly string[];
  /** Names of people, with the signs that are difficult in the script. */
  readonly names: readonly string[];
  /** A paragraph of more than one line. */
  readonly sentence: string;
}

/** Names and sentences in each script that the document's fonts have beyond Latin, Greek and Cyrillic. */
export const scripts: Readonly<Record<string, ScriptTexts>> = {
  // U+200C within a name, marks above and below letters, Lam with Alef in one glyph, digits of Persian.
  arabic: {
    families: ["Noto Sans Arabic"],
    names: ["محمد علی\u200Cزاده", "مُحَمَّد السلام", "شیرین ۱۲"],
    sentence:
      "تعمل الشراكة مع الأسر والأطفال (2024) في المنطقة، وتجتمع ست مرات في السنة مع [مجلس](https://example.org/) المقاطعة وشركاء Fenmarsh Trust آخرين، وهذا نص طويل بما يكفي ليمتد على سطرين؟",
  },
  hebrew: {
    families: ["Noto Sans Hebrew"],
    names: ["דוד לוי", "שָׁלוֹם בן־דוד"],
    sentence:
      "שותפות ההגנה פועלת יחד עם משפחות, ילדים וקהילות באזור, והיא נפגשת שש פעמים בשנה, בחדר 12 של המועצה. זהו משפט ארוך דיו כדי שיישבר לשתי שורות.",
  },
  // Conjuncts, a vowel that is written before its consonant, U+200D.
  devanagari: {
    families: ["Noto Sans Devanagari"],
    names: ["प्रिया शर्मा", "क्\u200Dष लक्ष्मी"],
    sentence:
      "यह साझेदारी परिवारों और बच्चों के साथ मिलकर काम करती है। यह वर्ष में छह बार मिलती है, और इसका वाक्य इतना लंबा है कि यह पृष्ठ पर दो पंक्तियों में टूट जाता है।",
  },
  gurmukhi: {
    families: ["Noto Sans Gurmukhi"],
    names: ["ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "ਹਰਜੀਤ ਕੌਰ"],
    sentence:
      "ਇਹ ਭਾਈਵਾਲੀ ਪਰਿਵਾਰਾਂ ਅਤੇ ਬੱਚਿਆਂ ਨਾਲ ਮਿਲ ਕੇ ਕੰਮ ਕਰਦੀ ਹੈ। ਇਹ ਸਾਲ ਵਿੱਚ ਛੇ ਵਾਰ ਮਿਲਦੀ ਹੈ, ਅਤੇ ਇਹ ਵਾਕ ਇੰਨਾ ਲੰਮਾ ਹੈ ਕਿ ਇਹ ਦੋ ਸਤਰਾਂ ਵਿੱਚ ਟੁੱਟ ਜਾਂਦਾ ਹੈ।",
  },
  bengali: {
    families: ["Noto Sans Bengali"],
    names: ["রহিম উদ্দিন", "লক্ষ্মী চট্টোপাধ্যায়"],
    sentence:
      "এই অংশীদারিত্ব পরিবার ও শিশুদের সঙ্গে একসাথে কাজ করে। এটি বছরে ছয়বার মিলিত হয়, এবং এই বাক্যটি এত দীর্ঘ যে এটি পৃষ্ঠায় দুই লাইনে ভেঙে যায়।",
  },
  chinese: {
    families: ["Noto Sans SC"],
    names: ["王小明", "陈丽·欧阳"],
    sentence:
      "本合作伙伴关系与家庭和儿童一起工作，每年开会六次。这个句子足够长，可以在印刷页面上分成两行，因为单词的顺序必须正确，而且不应有任何额外的空格出现在行与行之间。",
  },
  traditional: { families: ["Noto Sans TC"], names: ["陳嶸燾", "曄「晞」"], sentence: "陳嶸燾，曄。" },
};

/** The sentences of the page that `writePage` makes of names, as they are read. One runs over lines that end in and beside names. */
export function sentencesOf(names: readonly string[]): string[] {
  return [
    ...names.map((name) => `Chair: ${name}, ${name} (2024); “${name}”!`),
    `They are ${names.join(", ")} and others.`,
    `All of ${Array(60).fill(names[0]).join(" or ")}.`,
  ];
}

/** Writes a page with names and sentences, as the program makes them, with its style sheet and fonts. */
export async function writePage(
  folder: string,
  name: string,
  texts: readonly Pick<ScriptTexts, "names" | "sentence">[],
): Promise<string> {
  const body = texts.map(({ names, sentence }) => {
    const [first = ""] = names;
    const paragraphs = [`## ${first}`, ...sentencesOf(names), `**${first}** and *${first}*`, sentence].join("\n\n");
    return renderProse(text(paragraphs), context())
      .map((part) => (part.kind === "html" ? part.html : ""))
      .join("");
  });
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Names</title><link rel="stylesheet" href="${name}.css"><main>${body.join("")}</main></html>`;
  const sheet = await makePrintStylesheet(styles, none, html);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), html);
  writeFileSync(join(folder, `${name}.css`), sheet);
  await copyFonts(sheet, join(folder, "fonts"));
  return sheet;
}
