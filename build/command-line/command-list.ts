/** What a command is for, as the list of commands tells it. */
export interface Listed {
  /** What it does, as a line without a full stop. */
  readonly about: string;
  /** Only whoever changes the program itself needs it. */
  readonly forProgram?: true;
}

/** The list of the commands, which is shown where none is named: those for the arrangements, then those for the program. */
export function formatCommandList(commands: Readonly<Record<string, Listed>>): string {
  const all = Object.entries(commands);
  const width = Math.max(...all.map(([name]) => name.length));
  const lines = (isForProgram: boolean) =>
    all
      .filter(([, { forProgram = false }]) => forProgram === isForProgram)
      .map(([name, { about }]) => `  npx governance ${name.padEnd(width)}  ${about}`)
      .join("\n");
  return `Commands for the arrangements:

${lines(false)}

Commands for the program itself:

${lines(true)}

Add --help to a command to see what can follow it: npx governance review --help
`;
}
