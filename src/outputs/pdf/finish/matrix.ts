import type { Operation } from "./operations.ts";

/** A transformation as PDF writes it: a b c d e f (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Where a point stands on the page, in points from its lower left corner. */
export function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Every operation of a content stream with the transformation in force at it. */
export function* withMatrix(operations: readonly Operation[]): Generator<readonly [Operation, Matrix]> {
  const stack: Matrix[] = [];
  let matrix = identity;
  for (const operation of operations) {
    yield [operation, matrix];
    if (operation.kind === "text") continue;
    if (operation.name === "q") stack.push(matrix);
    else if (operation.name === "Q") matrix = stack.pop() ?? identity;
    else if (operation.name === "cm") matrix = multiplied(operation.operands.map(Number), matrix);
  }
}

function multiplied([g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[], [a, b, c, d, e, f]: Matrix): Matrix {
  return [g * a + h * c, g * b + h * d, i * a + j * c, i * b + j * d, k * a + l * c + e, k * b + l * d + f];
}
