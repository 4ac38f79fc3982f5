import {
  readVariables
} from "./chunk-MOJ4YKEH.js";

// imported:node:child_process?src/sandbox/repository.ts
var own_execFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:child_process").execFile)();

// imported:node:fs?src/sandbox/repository.ts
var own_existsSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").existsSync)();

// imported:node:fs/promises?src/sandbox/repository.ts
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/sandbox/repository.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// imported:node:util?src/sandbox/repository.ts
var own_promisify = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").promisify)();

// src/sandbox/repository.ts
var run = own_promisify(own_execFile);
var MARK = ".git/quorate-sandbox";
var PERSON = { NAME: "Sandbox", EMAIL: "sandbox@invalid" };
async function makeRepository(folder) {
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await own_writeFile(own_join(folder, MARK), "");
  return commitAll(folder, "First");
}
async function mergedHead(folder) {
  if (!own_existsSync(own_join(folder, MARK))) return null;
  return once(folder, () => commitAll(folder, "Change"));
}
async function once(folder, run2) {
  const answer = (running.get(folder) ?? Promise.resolve()).then(run2, run2);
  running.set(folder, answer);
  return answer;
}
var running = /* @__PURE__ */ new Map();
async function commitAll(folder, subject) {
  await git(folder, "add", "--all");
  if (await git(folder, "status", "--porcelain") !== "" || !await hasHead(folder))
    await git(folder, "commit", "--quiet", "--no-verify", `--message=${subject}`);
  return git(folder, "rev-parse", "HEAD");
}
async function hasHead(folder) {
  return git(folder, "rev-parse", "--quiet", "--verify", "HEAD").then(
    () => true,
    () => false
  );
}
async function git(folder, ...args) {
  const { PATH = "/usr/local/bin:/usr/bin:/bin" } = readVariables();
  const who = Object.entries(PERSON).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value]
  ]);
  const env = { PATH, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", ...Object.fromEntries(who) };
  const settings = ["-c", "gc.auto=0", "-c", "core.autocrlf=false"];
  const { stdout } = await run("git", [...settings, "-C", folder, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

export {
  makeRepository,
  mergedHead,
  git
};
