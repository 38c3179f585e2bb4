import { test } from "uvu";
import * as assert from "uvu/assert";
import { command, folderOf } from "../../src/model/command.ts";
import { makeModel } from "./made.ts";

test("a command names the data folder unless it is the usual one", () => {
  assert.is(command("check", "", "data"), "`npm run check`");
  assert.is(command("review", "list", "data"), "`npx governance review list`");
  assert.is(command("check", "", "../fenmarsh/data"), "`npx governance check --data ../fenmarsh/data`");
});

test("a folder with spaces stands in quotes", () => {
  assert.is(command("review", "list", "my data"), '`npx governance review list --data "my data"`');
});

test("the folder of a model is the one that it was read from", () => {
  assert.is(folderOf(makeModel()), "data");
  assert.is(
    folderOf({ arrangements: { ...makeModel().arrangements, file: "../elsewhere/data/arrangements.yaml" } }),
    "../elsewhere/data",
  );
});

test.run();
