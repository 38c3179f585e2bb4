import { test } from "uvu";
import * as assert from "uvu/assert";
import { describeRemoteFailure } from "../../../build/desk/publishing/failures.ts";

const remote = { name: "origin", address: "https://example.org/owner/name.git", branch: "main" };
const outcomeOf = (said: string, code: number | undefined = 128) =>
  describeRemoteFailure(remote, { code, output: Buffer.alloc(0), said });

/** What git and ssh say, and which words the editor is told. */
const said: Readonly<Record<string, readonly [kind: string, words: string]>> = {
  "fatal: unable to access 'https://example.org/': Could not resolve host: example.org": ["unreachable", "could not be reached"],
  "fatal: unable to access 'https://example.org/': Failed to connect to example.org port 443": [
    "unreachable",
    "could not be reached",
  ],
  "ssh: Could not resolve hostname example.org: Temporary failure in name resolution\nfatal: Could not read from remote repository.":
    ["unreachable", "could not be reached"],
  "ssh: connect to host example.org port 22: Connection timed out": ["unreachable", "could not be reached"],
  "fatal: could not read Username for 'https://example.org': terminal prompts disabled": [
    "refused",
    "did not accept who you are",
  ],
  "remote: Invalid username or password.\nfatal: Authentication failed for 'https://example.org/'": [
    "refused",
    "did not accept who you are",
  ],
  "remote: Permission to owner/name.git denied to ann.\nfatal: unable to access 'https://example.org/': The requested URL returned error: 403":
    ["refused", "did not accept who you are"],
  "git@example.org: Permission denied (publickey).\nfatal: Could not read from remote repository.": [
    "refused",
    "did not accept who you are",
  ],
  "Host key verification failed.\nfatal: Could not read from remote repository.": ["refused", "has not been connected"],
  "remote: Repository not found.\nfatal: repository 'https://example.org/owner/name.git/' not found": [
    "unreachable",
    "there is no repository",
  ],
  "fatal: something that nobody has seen before": ["refused", "could not exchange anything"],
};

for (const [text, [kind, words]] of Object.entries(said)) {
  test(`"${text.split("\n").at(-1)}" is told in an editor's words`, () => {
    const outcome = outcomeOf(text);
    assert.is(outcome.kind, kind);
    assert.match(outcome.happened, words);
    assert.match(outcome.happened, "kept on this machine");
    assert.match(outcome.toDo ?? "", /publish again/i);
    assert.is(outcome.detail, text);
  });
}

test("a remote that does not answer is told as that", () => {
  const outcome = describeRemoteFailure(remote, { code: undefined, output: Buffer.alloc(0), said: "" });
  assert.is(outcome.kind, "unreachable");
  assert.match(outcome.happened, "did not answer in time");
});

test("what git says is shown without passwords, hints and signs for a terminal", () => {
  const { detail } = outcomeOf(
    "fatal: 'https://ann:secret@example.org/x'\nhint: use force\n\u001b[31m\u0007remote: red\u001b[0m\n",
  );
  assert.is(detail, "fatal: 'https://example.org/x'\nremote: red");
});

test.run();
