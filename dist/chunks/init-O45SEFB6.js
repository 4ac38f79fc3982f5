import {
  gitHubOf
} from "./chunk-RFM4RNU5.js";
import {
  placeholderId
} from "./chunk-XMBPB5T3.js";
import "./chunk-CHU42L5I.js";
import {
  PEOPLE_PATH,
  planPath,
  policyPath
} from "./chunk-YOXB7IML.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  forms,
  optional,
  packageRoot,
  readText,
  serverText
} from "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";

// imported:node:fs/promises?src/usecases/init/init.ts
var own_lstat = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").lstat)();
var own_mkdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").mkdir)();
var own_rm = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").rm)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/usecases/init/init.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/init/address.ts
var SAMPLE_ADDRESS = "database: { hosts: [db.example.com:5432], name: ledger }";
function addressLine(env, { database, authority }) {
  const told = database ?? toldByVariables(env);
  if (told === null) return null;
  const at = told.lastIndexOf("/");
  const [hosts, name] = [told.slice(0, Math.max(at, 0)).split(","), told.slice(at + 1)];
  const isFormed = hosts.every((host) => forms.databaseHost.pattern.test(host)) && forms.databaseName.pattern.test(name) && (authority === void 0 || forms.authority.pattern.test(authority));
  if (!isFormed || authority?.startsWith("-")) {
    const expected = { database: "host:port[,host:port\u2026]/name", authority: "a path inside the repository" };
    throw new QuorateError("USAGE", { expected, observed: [told, authority ?? null] });
  }
  const ca = authority === void 0 ? "" : `, ca: ${JSON.stringify(authority)}`;
  return `database: { hosts: ${JSON.stringify(hosts).replaceAll(",", ", ")}, name: ${name}${ca} }`;
}
function toldByVariables(env) {
  const [host, name] = [optional(env, "PGHOST"), optional(env, "PGDATABASE")];
  if (host === null || name === null || host.startsWith("/")) return null;
  return `${serverText({ host, port: Number(optional(env, "PGPORT") ?? 5432) })}/${name}`;
}

// src/usecases/init/identities.ts
async function identityOf(env, options) {
  const { repository, repositoryId, ownerId } = options;
  const lookUp = (field) => `look up: gh api repos/${repository} --jq ${field}`;
  const told = repositoryId && ownerId ? null : await gitHubOf(env)(`/repos/${repository}`);
  const body = told?.status === 200 ? told.body : null;
  const found = { repositoryId: repositoryId ?? idOf(body?.id), ownerId: ownerId ?? idOf(body?.owner?.id) };
  return {
    repositoryId: found.repositoryId ?? lookUp(".id"),
    ownerId: found.ownerId ?? lookUp(".owner.id"),
    isKnown: found.repositoryId !== null && found.ownerId !== null
  };
}
async function peopleOf(env, { person }) {
  const ask = gitHubOf(env);
  return Promise.all(
    person.map(async (text) => {
      const [, login = "", given, roles = ""] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})(?::([1-9][0-9]{0,18}))?=([a-z][a-z0-9_]*(?:,[a-z][a-z0-9_]*)*)$/.exec(
        text
      ) ?? [];
      if (login === "") throw new QuorateError("USAGE", { expected: "--person login=role,role", observed: text });
      const id = given ?? await userId(ask, login);
      if (id === null)
        throw new QuorateError("USAGE", {
          expected: `--person ${login}:<numeric id>=\u2026`,
          observed: `GitHub gave no id for ${login}`
        });
      return { login, id, roles: roles.split(",") };
    })
  );
}
async function userId(ask, login) {
  const told = await ask(`/users/${login}`);
  const { id, type } = (told?.status === 200 ? told.body : null) ?? {};
  return type === "User" ? idOf(id) : null;
}
function idOf(value) {
  return Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

// imported:node:fs/promises?src/usecases/init/templates.ts
var own_readdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readdir)();

// imported:node:path?src/usecases/init/templates.ts
var own_join2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/init/templates.ts
var WORKFLOWS = "docs/examples/workflows";
var NOT_AT_FIRST = /* @__PURE__ */ new Set(["keys.yml", "keys-pinned.yml", "signoff-caller.yml", "signoff-pinned.yml"]);
async function initFiles(values) {
  const { environment } = values;
  const root = packageRoot();
  const names = (await own_readdir(own_join2(root, WORKFLOWS))).filter((name) => !NOT_AT_FIRST.has(name)).sort();
  const workflows = await Promise.all(
    names.map(async (name) => {
      const text = await readText(root, own_join2(WORKFLOWS, name));
      return [`.github/workflows/${name}`, workflow(text, values)];
    })
  );
  return new Map([
    [policyPath(environment), policy(await readText(root, policyPath("production")), values)],
    [PEOPLE_PATH, people(await readText(root, PEOPLE_PATH), values)],
    [planPath("first"), PLAN],
    ...workflows
  ]);
}
var PLAN = `# Which documents the first change covers; its name is this file's.
apiVersion: quorate/v1
kind: PLAN
metadata: { name: first }
spec:
  carrier: C1
  revision: 1                 # counted up with every change of this file
  root: docs                  # the first segment of every address
  sources:
    - README.md
  rollback: docs/rollback.md  # where the way back is written; write it before the first cut
`;
function policy(sample, values) {
  const { repository, environment, repositoryId, ownerId, address } = values;
  const text = withoutSchema(sample).replaceAll("production", environment);
  return replaced(text, [
    ["repository: acme/ledger", `repository: ${repository}`],
    ['repository_id: "812345678"', `repository_id: "${repositoryId}"`],
    ['owner_id: "7712345"', `owner_id: "${ownerId}"`],
    [SAMPLE_ADDRESS, address ?? SAMPLE_ADDRESS]
  ]);
}
function people(sample, { environment, people: given, today }) {
  const text = replaced(withoutSchema(sample).replaceAll("production", environment), [
    [/valid_until: "[^"]*"/.exec(sample)?.[0] ?? "valid_until", `valid_until: "${aYearAfter(today)}"`]
  ]);
  const [head = "", list] = text.split(/^ {2}people:\n/m);
  if (list === void 0) throw changed("people:");
  const roles = [...list.matchAll(/roles: \[([^\]]+)\]/g)].map(([, names = ""]) => names.split(/, */));
  const written = given.length > 0 ? given : roles.map((of, index) => ({ login: `REPLACE-${index + 1}`, id: placeholderId(index), roles: of }));
  const lines = written.map(
    ({ id, login, roles: of }) => `    - { id: "${id}", login: ${login}, roles: [${of.join(", ")}] }`
  );
  const note = given.length > 0 ? "" : "# REPLACE every login and id: nobody has these ids, so nobody could sign. gh api users/<login> --jq .id\n";
  return `${note}${head}  people:
${lines.join("\n")}
`;
}
function aYearAfter(day) {
  const end = new Date(day);
  end.setUTCFullYear(day.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}
function workflow(example, { environment, action }) {
  const text = example.replace(/^# Copy to .*\n/m, "").replaceAll("production", environment);
  if (action === void 0) return text;
  return replaced(text.replace(/^# Replace OWNER .*\n/m, ""), [[`OWNER/quorate@${"0".repeat(40)}`, action]]);
}
function withoutSchema(sample) {
  return sample.replace(/^# yaml-language-server: .*\n/, "");
}
function replaced(text, pairs) {
  return pairs.reduce((result, [from, to]) => {
    if (result.split(from).length !== 2) throw changed(from);
    return result.replace(from, () => to);
  }, text);
}
function changed(missing) {
  return new QuorateError("INTERNAL", { expected: missing });
}

// src/usecases/init/init.ts
async function init(env, options, today) {
  checkForms(options);
  const folder = own_resolve(options.dir);
  const identity = await identityOf(env, options);
  const people2 = await peopleOf(env, options);
  const address = addressLine(env, options);
  const files = await initFiles({ ...options, ...identity, people: people2, today, address });
  const there = await Promise.all(
    [...files.keys()].map(async (path) => await exists(own_join(folder, path)) ? [path] : [])
  );
  if (there.flat().length > 0) throw new QuorateError("FILE_EXISTS", { observed: there.flat() });
  await writeAll(folder, files);
  return {
    outcome: "pass",
    mode: "init",
    findings: [],
    facts: Object.fromEntries([...files.keys()].map((path) => [path, "written"])),
    next: nextSteps(options, { isKnown: identity.isKnown, hasPeople: people2.length > 0, hasAddress: address !== null })
  };
}
var FORMS = [
  ["repository", /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/, "owner/name"],
  ["environment", /^[a-z][a-z0-9-]{0,39}$/, "a lower-case name of letters, digits and -"],
  ["repositoryId", /^[1-9][0-9]{0,18}$/, "the numeric id"],
  ["ownerId", /^[1-9][0-9]{0,18}$/, "the numeric id"],
  ["action", /^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9_.-]{1,100}@[0-9a-f]{40}$/, "owner/name@<full commit sha>"]
];
function checkForms(options) {
  for (const [name, pattern, form] of FORMS) {
    const value = options[name];
    if (value === void 0 || typeof value === "string" && pattern.test(value)) continue;
    throw new QuorateError("USAGE", { expected: { [name]: form }, observed: String(value) });
  }
}
function exists(path) {
  return own_lstat(path).then(
    () => true,
    (error) => error.code !== "ENOENT" && error.code !== "ENOTDIR"
  );
}
async function writeAll(folder, files) {
  const written = [];
  try {
    for (const [path, text] of files) {
      await writeNew(own_join(folder, path), text, path);
      written.push(own_join(folder, path));
    }
  } catch (error) {
    for (const path of written) await own_rm(path, { force: true });
    throw error;
  }
}
async function writeNew(target, text, path) {
  const unwritable = (cause) => new QuorateError("FILE_UNWRITABLE", { observed: [path] }, { cause });
  await own_mkdir(own_dirname(target), { recursive: true }).catch((cause) => {
    throw unwritable(cause);
  });
  await own_writeFile(target, text, { flag: "wx" }).catch((cause) => {
    throw cause.code === "EEXIST" ? new QuorateError("FILE_EXISTS", { observed: [path] }, { cause }) : unwritable(cause);
  });
}
function nextSteps({ environment, repository, action }, told) {
  const { isKnown, hasPeople, hasAddress } = told;
  const policy2 = `manifests/${environment}.yaml`;
  return [
    ...isKnown ? [] : [`write the numeric ids into ${policy2}: gh api repos/${repository} --jq '.id, .owner.id'`],
    ...hasAddress ? [] : [`write the database\u2019s hosts and name into ${policy2}: passwords are used nowhere else`],
    ...hasPeople ? [] : ["write who works in it into manifests/people.yaml: gh api users/<login> --jq .id"],
    ...action === void 0 ? ["replace OWNER and the zeros in .github/workflows by the release you reviewed"] : [],
    `quorate lint ${policy2}`,
    "fetch the issuer\u2019s keys into keys.json, and write the installing login into installer.env: docs/adopt.md",
    "quorate db install --settings installer.env",
    "quorate init logins --out secrets --settings installer.env",
    "quorate genesis --jwks keys.json --settings secrets/migrator.env",
    "quorate doctor --settings secrets/door.env"
  ];
}
export {
  init
};
