import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { assetsFolder } from "../../load/files/assets.ts";
import { displayPath, parseFile, type SourceFile } from "../../load/files/read.ts";
import { staticFolder } from "../../load/files/static-files.ts";
import type { LoadResult } from "../../load/load.ts";
import { normaliseText } from "../../load/yaml/edit/edits.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { CalendarDate } from "../../model/model.ts";
import type { DeskData, DeskFile } from "./desk-data.ts";

/** What was read of a data folder on a day. */
type Read = LoadResult & { readonly model?: ModelOnDay; readonly day: CalendarDate };

/** A data folder as the desk reads it, of what was loaded from it. */
export async function toDeskData(folder: string, { files, facts, model, findings, day }: Read): Promise<DeskData> {
  const shown = displayPath(folder);
  const read = await Promise.all(
    files.map(async (file): Promise<[string, DeskFile][]> => {
      const path = file.file.slice(shown.length + 1);
      const onDisk = await textOf(join(folder, path));
      return onDisk === undefined ? [] : [[path, { ...asOnDisk(file, path, onDisk), path, onDisk }]];
    }),
  );
  const storedFiles = (await Promise.all([assetsFolder, staticFolder].map((each) => pathsIn(folder, each)))).flat();
  return {
    folder: shown,
    day,
    findings,
    files: new Map(read.flat()),
    storedFiles,
    ...(facts && { facts }),
    ...(model && { model }),
  };
}

/** A file as its text on the disk says it: that may have changed since the file was read, and forms are made of both. */
function asOnDisk(file: SourceFile, path: string, onDisk: string): SourceFile {
  const text = normaliseText(onDisk);
  if (file.raw === undefined || file.text === text) return file;
  return parseFile({ kind: file.kind, id: file.id, path }, file.file, text).source;
}

/** The paths below the data folder of all that is in a folder of it; none where it is not there. */
async function pathsIn(folder: string, name: string): Promise<string[]> {
  const paths = await readdir(join(folder, name), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  return paths.map((path) => `${name}/${path.replaceAll("\\", "/")}`);
}

/** The text of a file with its byte order mark; undefined where it cannot be read, which is a finding already. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch {
    return undefined;
  }
}
