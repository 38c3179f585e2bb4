import { test } from "uvu";
import * as assert from "uvu/assert";
import { reviewAddress, shownAddress } from "../../../build/desk/publishing/addresses.ts";

test("no name, password or token of an address is shown", () => {
  const cases = {
    "https://ann:secret@example.org/owner/name.git": "https://example.org/owner/name.git",
    "https://secret@example.org/owner/name.git?token=secret": "https://example.org/owner/name.git",
    "https://ann:sec@ret@example.org/x": "https://example.org/x",
    "ssh://git@example.org:22/owner/name.git": "ssh://example.org:22/owner/name.git",
    "ann:secret@example.org:owner/name": "example.org:owner/name",
    "git@example.org:owner/name.git": "git@example.org:owner/name.git",
    "/srv/git/name.git": "/srv/git/name.git",
    "C:\\git\\name.git": "C:\\git\\name.git",
  };
  for (const [address, shown] of Object.entries(cases)) assert.is(shownAddress(address), shown, address);
});

test("the page for a review is known for GitHub and GitLab, however the remote is written", () => {
  for (const remote of [
    "https://github.com/owner/name.git",
    "https://x:secret@github.com/owner/name",
    "git@github.com:owner/name.git",
    "ssh://git@github.com/owner/name.git",
  ]) {
    const expected = "https://github.com/owner/name/compare/main...desk/2025-06-30-a?expand=1";
    assert.is(reviewAddress(remote, "main", "desk/2025-06-30-a"), expected, remote);
  }
  assert.is(
    reviewAddress("git@gitlab.example.org:group/sub group/name.git", "main", "desk/a&b"),
    "https://gitlab.example.org/group/sub%20group/name/-/merge_requests/new?merge_request%5Bsource_branch%5D=desk%2Fa%26b&merge_request%5Btarget_branch%5D=main",
  );
});

test("no page is made up for another host, or from an address that is none", () => {
  for (const remote of [
    "https://example.org/owner/name.git",
    "https://notgithub.com/owner/name",
    "https://example.org/github.com/owner/name",
    "/srv/github.com/owner/name.git",
    "../github.com/x",
    "https://github.com/",
    "javascript:alert(1)//github.com/a/b",
    "",
  ]) {
    assert.is(reviewAddress(remote, "main", "desk/a"), undefined, remote);
  }
});

test.run();
