/** What a data folder would hold besides what it holds, to be judged before it is written. Paths are below the folder. */
export interface FolderChanges {
  /** The texts of files that would be new or other, with their byte order marks and line ends; undefined for one that would be gone. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Where the content of files that are no records lies meanwhile, such as a picture in assets/. */
  readonly files?: ReadonlyMap<string, string>;
}

export const noChanges: FolderChanges = { texts: new Map() };
