/**
 * The machine cannot do what is asked: no browser, no disk, no right to write. The message is one sentence for the
 * reader, with what to do about it. A fault in the data is a `Finding`, and a fault of the program any other `Error`.
 */
export class MachineFault extends Error {
  override readonly name = "MachineFault";
}
