import type { Asset, CoChairs, Model } from "../../model/model.ts";
import type { DataFiles } from "../../model/places.ts";
import { byId } from "../../model/record-index.ts";
import type { RecordFile } from "../schema/validate.ts";
import { offsetsIn } from "../source/source-text.ts";
import { arrangedReviews, arrangementsFrom } from "./arrangements.ts";
import { partnersFrom, peopleFrom } from "./bodies.ts";
import { type Directory, lookUp, lookUpAll } from "./directory.ts";
import { textFingerprints } from "./fingerprints.ts";
import { completeGroup, groupShells } from "./groups.ts";
import { websiteReviews } from "./reviews.ts";
import { day, dayOrMonth, mapDefined, partOf, soundRecords, sourceOf, withoutGaps, withoutUndefined } from "./sources.ts";
import { aimsFrom, chaptersFrom, clausesFrom, correctionsFrom, documentsFrom } from "./texts.ts";
import { titleFiller } from "./titles.ts";
import { websiteFrom } from "./website.ts";

/**
 * The model of all that is sound. Nothing where there are no arrangements, or no record of the partnership that they
 * are of: then there is no one to speak for.
 */
export function assemble(
  files: readonly RecordFile[],
  assets: ReadonlyMap<string, Asset>,
  fingerprint: string,
): Model | undefined {
  const [arrangementsFile] = soundRecords(files, "arrangements");
  const [peopleFile] = soundRecords(files, "people");
  const groupFiles = soundRecords(files, "groups");
  const partners = partnersFrom(soundRecords(files, "partners")[0]);
  const partnersById = byId(partners);
  const documents = documentsFrom(soundRecords(files, "documents")[0], partnersById);
  const people = peopleFrom(peopleFile, partnersById, assets);
  const groups = groupShells(groupFiles);
  const partnership = lookUp(partnersById, arrangementsFile?.record.partnership.partner);
  const fillTitle = titleFiller(partnership, partnersById, byId(groups));
  const chapters = chaptersFrom(soundRecords(files, "chapters"), fillTitle);
  const clauses = clausesFrom(soundRecords(files, "clauses")[0]);
  const dataFiles: DataFiles = new Map(
    files.map((file) => [file.file, { lineStarts: file.lineStarts, offsets: offsetsIn(file), faulty: file.faulty }]),
  );
  const directory: Directory = {
    partner: partnersById,
    person: byId(people),
    group: byId(groups),
    document: byId(documents),
    chapter: byId(chapters),
    clause: byId(clauses),
    assets,
    fillTitle,
    files: dataFiles,
  };
  const marks = textFingerprints(groupFiles, directory.clause);
  for (const [index, file] of groupFiles.entries()) {
    const shell = groups[index];
    if (shell !== undefined) completeGroup(shell, file, directory, marks.get(shell.id));
  }
  if (arrangementsFile === undefined || partnership === undefined) return undefined;
  const { leadSafeguardingPartners, delegatedSafeguardingPartners } = peopleFile?.record ?? {};
  const arrangements = arrangementsFrom(arrangementsFile, directory);
  const aims = aimsFrom(soundRecords(files, "aims")[0], directory.document);
  const { partner, person, group, document, chapter, clause } = directory;
  return withoutUndefined<Model>({
    arrangements,
    partnership,
    partners,
    people,
    leadSafeguardingPartners: lookUpAll(directory.person, leadSafeguardingPartners),
    delegatedSafeguardingPartners: lookUpAll(directory.person, delegatedSafeguardingPartners),
    independentScrutineer: scrutineer(peopleFile, directory),
    coChairs: coChairs(peopleFile, directory),
    groups,
    clauses,
    documents,
    aims,
    corrections: correctionsFrom(soundRecords(files, "corrections")[0]),
    chapters,
    website: websiteFrom(files, directory, arrangements.contacts),
    assets: [...assets.values()],
    reviews: [
      ...groups.flatMap(({ review }) => review ?? []),
      ...arrangedReviews(arrangementsFile, directory),
      ...websiteReviews(soundRecords(files, "website")[0], partnership),
    ],
    fingerprint,
    files: dataFiles,
    index: {
      ...{ partner, person, group, document, chapter, clause },
      contact: byId(arrangements.contacts),
      appendix: byId(arrangements.appendices),
      principle: byId(aims.principles),
    },
  });
}

type Scrutineer = NonNullable<Model["independentScrutineer"]>;
type PeopleFile = ReturnType<typeof soundRecords<"people">>[number] | undefined;

function scrutineer(file: PeopleFile, directory: Directory): Model["independentScrutineer"] {
  const { person: id, appointed } = file?.record.independentScrutineer ?? {};
  const person = lookUp(directory.person, id);
  return person === undefined
    ? undefined
    : withoutUndefined<Scrutineer>({ person, appointed: mapDefined(appointed, dayOrMonth) });
}

function coChairs(file: PeopleFile, directory: Directory): Model["coChairs"] {
  const record = file?.record.coChairs;
  if (file === undefined || record === undefined) return undefined;
  return withoutUndefined<CoChairs>({
    ...sourceOf(partOf(file, record, "coChairs")),
    group: lookUp(directory.group, record.group),
    standing: lookUp(directory.person, record.standing),
    rotation: withoutGaps(record.rotation).flatMap(({ from, to, person: id }) => {
      const person = lookUp(directory.person, id);
      return person === undefined ? [] : [{ from: day(from), to: day(to), person }];
    }),
  });
}
