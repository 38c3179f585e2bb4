import type { Test } from "uvu";

/**
 * Skips a test where something that it needs is missing, and prints why. With NOTHING_SKIPPED=1, as in CI, the test fails
 * instead.
 * @param why what is missing; undefined where nothing is
 */
export function skipIf(why: string | undefined, test: Test, name: string, body: () => void | Promise<void>): void {
  if (why === undefined) test(name, body);
  else if (process.env.NOTHING_SKIPPED === "1") {
    test(name, () => {
      throw new Error(`This must not be skipped, but ${why}.`);
    });
  } else {
    console.log(`SKIPPED, because ${why}: ${name}`);
    test.skip(`${name} (${why})`, body);
  }
}
