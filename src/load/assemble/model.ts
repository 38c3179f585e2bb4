import type { Arrangements, Asset, CalendarDate, Model, Person } from "../../model/model.ts";
import type { DataFile, DataFiles } from "../../model/places/places.ts";
import { indexById } from "../../model/record-index.ts";
import { withRefresh } from "../../model/review.ts";
import { emergencyIn, profileOf, profileWords, readersFor, supersededIn } from "../../profiles/profiles.ts";
import { wordsFor } from "../../words/catalogue.ts";
import { firstLanguage } from "../../words/catalogues.gen.ts";
import type { Facts } from "../facts.ts";
import type { RecordFile } from "../schema/validate.ts";
import { offsetInFile, offsetsOf, textOffsetsOf } from "../source/source-text.ts";
import { arrangementReviewsFrom, arrangementsFrom, contactsFrom, emergencyFrom, promisesFrom } from "./arrangements.ts";
import { completePartner, partnerEntries, partnerShellsFrom, peopleFrom, unpublishedNamesIn } from "./bodies.ts";
import { chairHoldersOf, chairSeatsOf } from "./chair-seats.ts";
import { deskFrom } from "./desk.ts";
import { type Directory, lookUp } from "./directory.ts";
import { editionsFrom, signOffsFrom } from "./editions.ts";
import { textFingerprintsOf } from "./fingerprints.ts";
import { completeGroup, groupShellsFrom } from "./groups.ts";
import { officesFrom } from "./offices.ts";
import { acceptedFrom, proofreadingFrom } from "./proofreading.ts";
import { websiteReviewsFrom } from "./reviews.ts";
import { mapDefined, validRecords, withoutUndefined } from "./sources.ts";
import { tenuresOfContacts, tenuresOfGroup, tenuresOfPartners, tenuresOfPeople, tenuresOfPriorities } from "./tenures.ts";
import { aimsFrom, chaptersFrom, clausesFrom, correctionsFrom, documentsFrom } from "./texts.ts";
import { createTitleFiller } from "./titles.ts";
import { websiteFrom } from "./website.ts";
import { wordsFrom } from "./words.ts";

/**
 * Builds the model of a day from everything that is valid. Below this, nothing knows of facts that are over or to come.
 * Throws where the facts lack the partnership, which loading has made sure of.
 */
export function assemble({ files, assets, staticFiles, editionFiles }: Facts, day: CalendarDate): Model {
  const from = { files, day };
  const [arrangementsFile] = validRecords(from, "arrangements");
  const [peopleFile] = validRecords(from, "people");
  const groupFiles = validRecords(from, "groups");
  const [partnersFile] = validRecords(from, "partners");
  const publisher = arrangementsFile?.record.partnership.partner;
  const partners = partnerShellsFrom(partnersFile, publisher);
  const partnersById = indexById(partners);
  const documents = documentsFrom(validRecords(from, "documents")[0], partnersById);
  const people = peopleFrom(peopleFile, partnersById, assets);
  const groups = groupShellsFrom(groupFiles);
  const partnership = lookUp(partnersById, publisher);
  const fillTitle = createTitleFiller(partnership, partnersById, indexById(groups));
  const chapters = chaptersFrom(validRecords(from, "chapters"), fillTitle);
  const clauses = clausesFrom(validRecords(from, "clauses")[0]);
  const dataFiles: DataFiles = new Map(files.map((file) => [file.file, dataFileOf(file)]));
  const { jurisdiction, remit, language = firstLanguage } = arrangementsFile?.record.partnership ?? {};
  const profile = profileOf(jurisdiction, remit);
  const words = wordsFor(language, profileWords(profile, language), wordsFrom(validRecords(from, "words")[0]));
  const chairSeats = chairSeatsOf(groupFiles);
  const directory: Directory = {
    partner: partnersById,
    person: indexById(people),
    group: indexById(groups),
    document: indexById(documents),
    chapter: indexById(chapters),
    clause: indexById(clauses),
    assets,
    fillTitle,
    files: dataFiles,
    words,
    chairSeats,
    chairHolders: chairHoldersOf(groupFiles, chairSeats),
    unpublishedNames: unpublishedNamesIn(peopleFile),
    publishMinutes: arrangementsFile?.record.reviewPolicy?.publishMinutes ?? false,
  };
  for (const entry of partnerEntries(partnersFile)) {
    const shell = partnersById.get(entry.record.id);
    if (shell !== undefined) completePartner(shell, entry, directory);
  }
  const fingerprints = textFingerprintsOf(groupFiles, directory.clause);
  for (const [index, file] of groupFiles.entries()) {
    const shell = groups[index];
    if (shell !== undefined) completeGroup(shell, file, directory, fingerprints.get(shell.id));
  }
  if (arrangementsFile === undefined || partnership === undefined) throw new Error("The facts lack the partnership.");
  const contacts = contactsFrom(arrangementsFile);
  const editions = editionsFrom(validRecords(from, "editions"), editionFiles, directory);
  const arrangements = arrangementsFrom(arrangementsFile, directory, editions);
  const [aimsFile] = validRecords(from, "aims");
  const aims = aimsFrom(aimsFile, directory.document);
  const { partner, person, group, document, chapter, clause } = directory;
  return withoutUndefined<Model>({
    arrangements,
    partnership,
    partners: partners.filter(({ time }) => time === "now"),
    formerPartners: partners.filter(({ time }) => time === "over"),
    people,
    ...officesFrom(peopleFile, directory),
    tenures: [
      ...tenuresOfPartners(partnersFile, partnersById),
      ...tenuresOfPeople(peopleFile, people, directory),
      ...groupFiles.flatMap((file, index) => mapDefined(groups[index], (group) => tenuresOfGroup(file, group, directory)) ?? []),
      ...tenuresOfPriorities(aimsFile),
      ...tenuresOfContacts(contacts),
    ],
    groups: groups.filter(({ time }) => time === "now"),
    formerGroups: groups.filter(({ time }) => time === "over"),
    emergency: emergencyFrom(arrangements.contacts, emergencyIn(jurisdiction)),
    clauses,
    documents,
    aims,
    corrections: correctionsFrom(validRecords(from, "corrections")[0]),
    accepted: acceptedFrom(validRecords(from, "accepted")[0]),
    proofreading: proofreadingFrom(validRecords(from, "proofreading")[0], supersededIn(jurisdiction), day),
    desk: deskFrom(validRecords(from, "desk")[0], directory),
    editions,
    signOffs: signOffsFrom(validRecords(from, "signOffs")[0], editions, directory),
    chapters,
    website: websiteFrom(from, directory, arrangements.contacts, readersFor(profile, language)),
    assets: [...assets.values()].filter(isShownBy(arrangements, people)),
    staticFiles,
    reviews: [
      ...groups.flatMap(({ review, time }) => (time === "now" && review !== undefined ? withRefresh(review) : [])),
      ...arrangementReviewsFrom(arrangementsFile, directory),
      ...websiteReviewsFrom(validRecords(from, "website")[0], partnership),
    ],
    files: dataFiles,
    index: {
      ...{ partner, person, group, document, chapter, clause },
      promise: promisesFrom(arrangementsFile),
      contact: indexById(contacts),
      appendix: indexById(arrangements.appendices),
      principle: indexById(aims.principles),
    },
    profile,
    words,
  });
}

const knownDataFiles = new WeakMap<RecordFile, DataFile>();

/** What a model knows of a file, which is the same on each of the days that models of the same facts are made for. */
function dataFileOf(file: RecordFile): DataFile {
  const found = knownDataFiles.get(file) ?? dataFileFrom(file);
  knownDataFiles.set(file, found);
  return found;
}

function dataFileFrom(file: RecordFile): DataFile {
  const references = [...file.prose.values()].flatMap(({ text, pointer, references: found }) =>
    found.map(({ kind, id, typed, offset }) => ({
      ...{ kind, id, typed, pointer, offset },
      at: offsetInFile(file, pointer, text, offset),
    })),
  );
  const texts = new Map([...file.prose.values()].map(({ text, pointer }) => [pointer, textOffsetsOf(file, pointer, text)]));
  return { lineStarts: file.lineStarts, offsets: offsetsOf(file), faulty: file.faulty, references, texts };
}

/** Whether an asset is one of those that the model shows: what stands for somebody unpublished does not go out. */
function isShownBy({ logo, foreword }: Arrangements, people: readonly Person[]): (asset: Asset) => boolean {
  const shown = new Set([
    logo,
    ...(foreword?.signatories ?? []).map(({ signature }) => signature),
    ...people.map(({ published }) => published?.portrait),
  ]);
  return (asset) => shown.has(asset);
}
