import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import { launchBrowser } from "../../../src/outputs/pdf/browser.ts";
import { browserPaths, findInstalledBrowsers } from "../../../src/outputs/pdf/find-browser.ts";
import { type Machine, machineOf } from "../../../src/outputs/pdf/machine.ts";
import type { Supply } from "../../../src/outputs/pdf/obtain-browser.ts";
import { makeProfile, removeOrphanedProfiles, temporaryFilesIn } from "../../../src/outputs/pdf/profile.ts";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";

const linux: Machine = {
  platform: "linux",
  isRoot: false,
  searchPath: ["/first", "/second"],
  programFolders: [],
  home: "/home/reader",
  temporaryFolder: "/tmp",
  environment: {},
  here: { host: "this-machine", pid: 1 },
};

test("on Linux a browser is looked for along the search path, the headless shell before Chromium before Edge", () => {
  const places = browserPaths(linux);
  assert.is(places[0], "/lib/chromium/chromium-headless-shell");
  assert.ok(places.indexOf("/second/chrome-headless-shell") < places.indexOf("/first/chromium"));
  assert.ok(places.indexOf("/second/chromium") < places.indexOf("/first/google-chrome"));
  assert.ok(places.indexOf("/second/google-chrome") < places.indexOf("/first/microsoft-edge"));
});

test("Debian's headless shell itself is started, not the script that waits for it", () => {
  assert.is(browserPaths({ ...linux, searchPath: ["/usr/bin"] })[0], "/usr/lib/chromium/chromium-headless-shell");
});

test("on macOS it is looked for among everybody's applications and the reader's own", () => {
  const places = browserPaths({ ...linux, platform: "darwin", home: "/Users/reader" });
  assert.is(places[0], "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  assert.is(places[1], "/Users/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
});

test("on Windows it is looked for in each folder of programs", () => {
  const process = {
    platform: "win32" as const,
    pid: 1,
    env: { PATH: "C:\\a;C:\\b", PROGRAMFILES: "C:\\Programs", LOCALAPPDATA: "C:\\Local" },
  };
  const machine = machineOf(process, "C:\\reader", "C:\\temp", "this-machine");
  assert.equal(machine.searchPath, ["C:\\a", "C:\\b"]);
  assert.equal(browserPaths(machine).slice(0, 2), [
    "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Local\\Google\\Chrome\\Application\\chrome.exe",
  ]);
});

test("only what may be run counts as a browser", async () => {
  const folder = createEmptyFolder();
  writeFiles(folder, { chromium: "", "google-chrome": "" });
  chmodSync(join(folder, "google-chrome"), 0o755);
  assert.equal(await findInstalledBrowsers({ ...linux, searchPath: [folder] }), [join(folder, "google-chrome")]);
});

test("a browser that was asked for and is not there is the machine's fault, in one sentence", async () => {
  const fault = await launchBrowser({ executablePath: "/nowhere/chrome", machine: linux, notice: () => {} }).catch(
    (error) => error,
  );
  assert.instance(fault, MachineFault);
  assert.is(
    fault.message,
    `PUPPETEER_EXECUTABLE_PATH names "/nowhere/chrome", which is not a program: give the path of Chrome, Chromium or Edge.`,
  );
});

test("a browser that was asked for and does not start is told by its name", async () => {
  const folder = createEmptyFolder();
  writeFiles(folder, { broken: "#!/bin/sh\nexit 1\n" });
  const path = join(folder, "broken");
  chmodSync(path, 0o755);
  const machine = { ...linux, temporaryFolder: folder };
  const fault = await launchBrowser({ executablePath: path, machine, notice: () => {} }).catch((error) => error);
  assert.instance(fault, MachineFault);
  assert.ok(fault.message.includes(path));
  assert.equal(readdirSync(folder), ["broken"], "the profile is removed again");
});

test("each browser that is tried is told to leave http: addresses as they are", async () => {
  const folder = createEmptyFolder();
  const script = '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.arguments"\nexit 1\n';
  writeFiles(folder, { chromium: script, "google-chrome": script });
  for (const name of ["chromium", "google-chrome"]) {
    const executablePath = join(folder, name);
    chmodSync(executablePath, 0o755);
    const machine = { ...linux, temporaryFolder: folder };
    await launchBrowser({ executablePath, machine, notice: () => {} }).catch(() => undefined);
    assert.match(readFileSync(`${executablePath}.arguments`, "utf8"), /^--disable-features=.*\bHttpsUpgrades\b/m);
  }
});

test("a browser that does not start gives way to the next, and its profile goes with it", async () => {
  const folder = createEmptyFolder();
  writeFiles(folder, { "bin/chromium": "#!/bin/sh\nexit 1\n", "profiles/.keep": "" });
  chmodSync(join(folder, "bin/chromium"), 0o755);
  const here = machineOf(process, homedir(), join(folder, "profiles"), "this-machine");
  const notices: string[] = [];
  const running = await launchBrowser({
    machine: { ...here, searchPath: [join(folder, "bin"), ...here.searchPath] },
    notice: (sentence) => notices.push(sentence),
  });
  assert.is(readdirSync(join(folder, "profiles")).length, 2);
  await running.close();
  assert.equal(readdirSync(join(folder, "profiles")), [".keep"]);
  assert.equal(notices, here.isRoot ? ["The browser runs without its sandbox, because it was started as root."] : []);
});

/** What a machine has on its search path, and what it can get. */
interface Having {
  /** Programs on the search path, by their names, each a script. */
  readonly programs?: Readonly<Record<string, string>>;
  /** Gives the path of what was downloaded, after it was found; undefined where nothing may be downloaded. */
  readonly download?: Supply["download"];
  readonly isRootOfDebian?: boolean;
  readonly installPackage?: Supply["installPackage"];
}

const [realBrowser = ""] = await findInstalledBrowsers(machineOf(process, homedir(), "/tmp", "this-machine"));
const startsIt = `#!/bin/sh\nexec "${process.env.PUPPETEER_EXECUTABLE_PATH || realBrowser}" "$@"\n`;

/** Starts a browser on such a machine, and gives what was said, but that there is no sandbox, and what went wrong. */
async function startOn({ programs = {}, download, isRootOfDebian = false, installPackage }: Having) {
  const folder = createEmptyFolder();
  writeFiles(folder, { "profiles/.keep": "", "bin/.keep": "", works: startsIt, broken: "#!/bin/sh\nexit 1\n" });
  for (const [name, script] of Object.entries(programs)) writeFiles(folder, { [`bin/${name}`]: script });
  for (const name of ["works", "broken", ...Object.keys(programs).map((each) => `bin/${each}`)])
    chmodSync(join(folder, name), 0o755);
  const machine = { ...machineOf(process, folder, join(folder, "profiles"), "this-machine"), searchPath: [join(folder, "bin")] };
  const said: string[] = [];
  const never = async () => assert.unreachable("this must not be tried") as never;
  const supply: Supply = {
    download: async (...args) => join(folder, await (download ?? never)(...args)),
    canInstallPackages: async () => isRootOfDebian,
    installPackage: async () => join(folder, await (installPackage ?? never)()),
  };
  const started = await launchBrowser({ machine, notice: (each) => said.push(each), supply }).catch((error: Error) => error);
  if (!(started instanceof Error)) await started.close();
  return {
    said: said.filter((each) => !each.includes("sandbox")),
    fault: started instanceof Error ? started.message.replaceAll(folder, "") : undefined,
  };
}

const looking = "No browser is installed that can print the PDF: looking for one to download.";
const downloading = "Downloading it, about 100 MB, this once.";
const noNetwork: Supply["download"] = async () => {
  throw new Error("getaddrinfo ENOTFOUND");
};
const breaksOff: Supply["download"] = async (_, onFound) => {
  onFound();
  throw new Error("no space left");
};
const downloads =
  (what: string): Supply["download"] =>
  async (_, onFound) => {
    onFound();
    return what;
  };

for (const name of ["chrome-headless-shell", "google-chrome"]) {
  test(`where ${name} is installed, nothing is fetched and nothing is said`, async () => {
    assert.equal(await startOn({ programs: { [name]: startsIt } }), { said: [], fault: undefined });
  });
}

test("where none is installed, the download is told while it is made", async () => {
  const { said, fault } = await startOn({ download: downloads("works"), isRootOfDebian: true });
  assert.equal([said, fault], [[looking, downloading], undefined]);
});

test("where none can be downloaded, apt-get is told with the reason, and no download", async () => {
  const { said, fault } = await startOn({ download: noNetwork, isRootOfDebian: true, installPackage: async () => "works" });
  const instead = "None could be downloaded (getaddrinfo ENOTFOUND): installing Chromium with apt-get instead.";
  assert.equal([said, fault], [[looking, instead], undefined]);
});

test("where a download breaks off, or what was downloaded does not start, apt-get is told after it", async () => {
  const rest = { isRootOfDebian: true, installPackage: async () => "works" };
  const broken = await startOn({ download: breaksOff, ...rest });
  const instead = "None could be downloaded (no space left): installing Chromium with apt-get instead.";
  assert.equal(broken, { said: [looking, downloading, instead], fault: undefined });
  const { said, fault } = await startOn({ download: downloads("broken"), ...rest });
  assert.equal([said.slice(0, 2), fault], [[looking, downloading], undefined]);
  assert.match(said[2] ?? "", /^\S*broken did not start \(.*\): installing Chromium with apt-get instead\.$/);
});

test("who is not root is told what was tried and what to install, and nothing of apt-get", async () => {
  const { said, fault } = await startOn({ download: noNetwork });
  assert.equal(said, [looking]);
  assert.is(
    fault,
    "No browser was found to print the PDF: install Google Chrome, Chromium or Microsoft Edge, or name one in PUPPETEER_EXECUTABLE_PATH. What was tried: none could be downloaded (getaddrinfo ENOTFOUND).",
  );
});

test("where apt-get fails too, both reasons are told", async () => {
  const installPackage = async () => assert.unreachable("no such package") as never;
  const { fault } = await startOn({ download: noNetwork, isRootOfDebian: true, installPackage });
  assert.match(
    fault ?? "",
    "What was tried: none could be downloaded (getaddrinfo ENOTFOUND); apt-get failed (no such package).",
  );
});

test("the profile of a process that was killed is deleted by the next, and nobody else's folder is", async () => {
  const folder = createEmptyFolder();
  const here = ownerOf("this-machine", process.pid);
  const orphan = basename(await makeProfile(folder, { ...here, pid: 999_999_999 }));
  const kept = [
    basename(await makeProfile(folder, { host: "other-machine", pid: 999_999_999 })),
    basename(await makeProfile(folder, here)),
    "print-profile-this-machine-999999999-abcdef",
  ];
  writeFiles(folder, { [`${kept[2]}/thesis.txt`]: "ten years of work", [`${orphan}/Default/Cookies`]: "" });
  await removeOrphanedProfiles(folder, here);
  assert.equal(readdirSync(folder).sort(), [...kept].sort());
});

test("a folder for temporary files that is missing is told as that, and no other browser is tried or fetched", async () => {
  const temporaryFolder = join(createEmptyFolder(), "nowhere");
  const notices: string[] = [];
  const machine = { ...machineOf(process, homedir(), temporaryFolder, "this-machine") };
  for (const executablePath of [undefined, process.execPath]) {
    const fault = await launchBrowser({ executablePath, machine, notice: (each) => notices.push(each) }).catch((error) => error);
    assert.instance(fault, MachineFault);
    assert.match(fault.message, `The folder for temporary files, ${temporaryFolder}, cannot be written to (`);
    assert.match(fault.message, "TMPDIR");
  }
  assert.equal(notices, []);
});

test("a browser that is killed leaves no profile", async () => {
  const folder = createEmptyFolder();
  const running = await launchBrowser({ machine: machineOf(process, homedir(), folder, "this-machine"), notice: () => {} });
  running.kill();
  assert.equal(readdirSync(folder), []);
});

test("the profile of a process that was killed while it made or deleted it is still known for ours", async () => {
  const folder = createEmptyFolder();
  const here = ownerOf("this-machine", process.pid);
  const name = "print-profile-this-machine-999999999-abcde";
  writeFiles(folder, { [`${name}1/.print-profile`]: "" });
  mkdirSync(join(folder, `${name}2`));
  await removeOrphanedProfiles(folder, here);
  assert.equal(readdirSync(folder), []);
});

test("a browser's other temporary files lie in its profile, unless the path of a socket there would be too long", () => {
  assert.equal(temporaryFilesIn("/tmp/print-profile-host-1-abcdef"), { TMPDIR: "/tmp/print-profile-host-1-abcdef" });
  assert.equal(temporaryFilesIn(`/tmp/${"x".repeat(60)}`), {});
});

test("a pipe that the browser resets at its end does not end the process", async () => {
  const running = await launchBrowser({
    machine: machineOf(process, homedir(), createEmptyFolder(), "this-machine"),
    notice: () => {},
  });
  const pipes = (await running.newPage()).browser().process()?.stdio.slice(3) ?? [];
  await running.close();
  assert.is(pipes.length, 2);
  // What Node reports when the browser has not read every command: an error that nobody listens to is thrown.
  for (const pipe of pipes) pipe?.emit("error", new Error("read ECONNRESET"));
});

test.run();
