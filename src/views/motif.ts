import type { Group, Model } from "../model/model.ts";
import { matrixOf } from "./matrix.ts";

/** A point of the drawing, whose centre is 0, 0 and whose radius is 100. */
export interface MotifPoint {
  readonly x: number;
  readonly y: number;
  /** How large its mark is: the more memberships, the larger. */
  readonly radius: number;
}

/** The line of a membership, from the organisation to the group that it sits on. */
export interface MotifThread {
  readonly group: Group;
  /** The `d` of an SVG path. */
  readonly path: string;
}

/** The drawing of who sits where: organisations and groups on a circle, and a line for each membership. */
export interface Motif {
  readonly organisations: readonly MotifPoint[];
  readonly groups: readonly (MotifPoint & { readonly group: Group })[];
  readonly threads: readonly MotifThread[];
}

/** The groups stand at the upper left, where lines gather, on so much of the circle to each side; all in degrees. */
const middle = 222;
const groupSpan = 62;
/** Between them and the organisations, which have the rest of the circle. */
const gap = 14;
const radius = 96;

/** The drawing of a partnership's memberships; undefined where there are too few for one. */
export function motifOf(model: Model): Motif | undefined {
  const { groups, rows } = matrixOf(model);
  const threads = rows.flatMap(({ cells }, row) => cells.map(({ group }) => ({ group, row })));
  if (groups.length < 2 || threads.length < 4) return undefined;
  const marks = (count: number) => 0.9 + 0.32 * Math.sqrt(count);
  const groupPoints = spread(groups.length, middle - groupSpan, middle + groupSpan).map((angle, at) => ({
    ...onCircle(angle),
    radius: round(marks(threads.filter(({ group }) => group === groups[at]).length)),
    group: groups[at] as Group,
  }));
  const organisations = spread(rows.length, middle + 360 - groupSpan - gap, middle + groupSpan + gap).map((angle, at) => ({
    ...onCircle(angle),
    radius: round(marks(rows[at]?.cells.length ?? 0)),
  }));
  return {
    organisations,
    groups: groupPoints,
    threads: threads.flatMap(({ group, row }) => {
      const [from, to] = [organisations[row], groupPoints.find((point) => point.group === group)];
      return from === undefined || to === undefined ? [] : [{ group, path: pathBetween(from, to) }];
    }),
  };
}

/** So many angles from one to another, the same distance apart and half of it from both ends. */
function spread(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, at) => from + ((to - from) * (at + 0.5)) / count);
}

/** The point at an angle in degrees, clockwise from the right. */
function onCircle(angle: number): { x: number; y: number } {
  const turn = (angle * Math.PI) / 180;
  return { x: round(radius * Math.cos(turn)), y: round(radius * Math.sin(turn)) };
}

/** A curve that leaves both points towards the centre, so that lines to the same group gather like a string. */
function pathBetween(from: MotifPoint, to: MotifPoint): string {
  const pull = 0.22;
  const near = ({ x, y }: MotifPoint) => `${round(x * pull)} ${round(y * pull)}`;
  return `M${from.x} ${from.y}C${near(from)} ${near(to)} ${to.x} ${to.y}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
