import type { Desk } from "../desk.ts";
import type { Route } from "../server/routes.ts";
import { editRoutes } from "./edit.ts";
import { editionRoutes } from "./editions.ts";
import { historyRoutes } from "./history.ts";
import { proseRoutes } from "./prose.ts";
import { publishRoutes } from "./publish.ts";
import { removeRoutes } from "./remove.ts";
import { sectionRoutes } from "./sections.ts";
import { taskRoutes } from "./tasks.ts";

/** Every address of a desk that shows or changes something of the data. */
export function dataRoutes(desk: Desk): readonly Route[] {
  return [editRoutes, editionRoutes, historyRoutes, proseRoutes, publishRoutes, removeRoutes, sectionRoutes, taskRoutes].flatMap(
    (routesOf) => routesOf(desk),
  );
}
