/** A file that is no draft, or cannot be read. The message says what it is, and what to do. */
export class CannotRead extends Error {
  override readonly name = "CannotRead";

  constructor(what: string, help: string) {
    super(`${what} ${help}`);
  }
}
