import type { Arrangements } from "../schema/records.gen.ts";
import type { RecordFile } from "../schema/validate.ts";

/** What the arrangements say of the partnership; undefined where there are none, or no record of the partner they name. */
export function findPartnership(files: readonly RecordFile[]): Arrangements["partnership"] | undefined {
  const partnership = recordOf(files, "arrangements")?.partnership;
  const partners = recordOf(files, "partners")?.partners ?? [];
  return partners.some((partner) => partner?.id === partnership?.partner) ? partnership : undefined;
}

function recordOf<Name extends "arrangements" | "partners">(files: readonly RecordFile[], kind: Name) {
  const found = files.find((file): file is RecordFile<Name> => file.kind === kind && file.record !== undefined);
  return found?.record;
}
