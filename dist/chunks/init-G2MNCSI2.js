import {
  refusalOf,
  settingsReader,
  sourceOf
} from "./chunk-TMT3UUUQ.js";
import {
  placeholderId
} from "./chunk-XMBPB5T3.js";
import "./chunk-ZXSZWEQQ.js";
import {
  lintFiles
} from "./chunk-HPK5XT7Z.js";
import {
  checkPeople
} from "./chunk-33BX6NBG.js";
import {
  staffing
} from "./chunk-G43J6EPP.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-4P5L3XCH.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import {
  knownRoles,
  readEnvironment,
  workflowsOf
} from "./chunk-WAJ3B74K.js";
import {
  PEOPLE_PATH,
  planPath,
  policyPath
} from "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CVQ2CG7Q.js";
import {
  custodiansOf,
  peopleWords,
  profileNames,
  profiles
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import {
  readPeople
} from "./chunk-OFORUURP.js";
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  valueOrThrow
} from "./chunk-JTB3XEPU.js";
import {
  nearest
} from "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  explain,
  forms,
  isFile,
  isLoopback,
  neutralise,
  optional,
  packageText,
  serverText,
  textOf,
  throwFindings
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// imported:node:path?src/usecases/init/init.ts
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// imported:node:child_process?src/git/origin.ts
var own_execFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:child_process").execFile)();

// src/git/origin.ts
function originOf(folder, { PATH, HOME }) {
  const env = { ...PATH === void 0 ? {} : { PATH }, ...HOME === void 0 ? {} : { HOME } };
  return new Promise((resolve) => {
    own_execFile(
      "git",
      ["config", "--get", "remote.origin.url"],
      { cwd: folder, env, timeout: 5e3 },
      (error, stdout) => resolve(error === null ? repositoryOf(stdout.trim()) : null)
    );
  });
}
function repositoryOf(url) {
  return /[:/]([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
}

// src/usecases/init/address.ts
var SAMPLE_ADDRESS = "database: { hosts: [db.example.com:5432], name: ledger }";
function addressLine({ hosts, name }, authority) {
  const ca = authority === void 0 ? "" : `, ca: ${JSON.stringify(authority)}`;
  return `database: { hosts: ${JSON.stringify(hosts).replaceAll(",", ", ")}, name: ${asText(name)}${ca} }`;
}
function asText(name) {
  return /^(?:null|true|false)$/i.test(name) ? JSON.stringify(name) : name;
}
function toldByVariables(env) {
  const [host, name] = [optional(env, "PGHOST"), optional(env, "PGDATABASE")];
  if (host === null || name === null || host.startsWith("/")) return null;
  return `${serverText({ host, port: Number(optional(env, "PGPORT") ?? 5432) })}/${name}`;
}

// src/manifest/gates.ts
var gateNames = ["documents", "sql", "deploys"];
function gatedPolicy(sample, { gates, targets }) {
  const document = parseDocument(sample);
  const [actions, logins] = ["actions", "logins"].map((key) => document.getIn(["spec", key]));
  if (!isMap(actions) || !isMap(logins)) throw new QuorateError("INTERNAL", { expected: "actions and logins" });
  const cut = actions.items.map(({ value }) => value).find((value) => isMap(value) && value.get("does") === "documents");
  if (!isMap(cut)) throw new QuorateError("INTERNAL", { expected: "does: documents" });
  const parts = { document, actions, logins, cut };
  const [hasSql, hasDeploys] = [gates.includes("sql"), gates.includes("deploys")];
  if (hasSql) addSql(parts, targets);
  else {
    remove(actions, (action) => action.get("does") === "sql");
    document.deleteIn(["spec", "targets"]);
  }
  const keepsRun = gates.length > 1 && actions.items.some(({ value }) => isMap(value) && value.get("does") === "run");
  if (!hasDeploys || !keepsRun) {
    remove(actions, (action) => ["run", void 0].includes(action.get("does")));
    logins.delete("deploy");
  }
  if (hasDeploys && !keepsRun) addDeploys(parts);
  if (!gates.includes("documents")) remove(actions, (action) => action === cut);
  if (!hasSql && !gates.includes("documents")) leaveOutCuts(parts);
  return document.toString({ lineWidth: 0 });
}
function addSql({ document, actions, cut }, targets) {
  const script = cut.clone();
  script.set("does", "sql");
  const names = document.createNode(
    targets.map(({ name }) => name),
    { flow: true }
  );
  script.items.splice(1, 0, document.createPair("targets", names));
  remove(actions, (action) => action.get("does") === "sql");
  const after = actions.items.findIndex(({ value }) => value === cut) + 1;
  actions.items.splice(after, 0, document.createPair("SQL", script));
  const written = document.createNode({});
  for (const { name, tables } of targets) {
    const writes = document.createNode({});
    for (const table of tables) writes.set(table, document.createNode(["insert", "update", "delete"], { flow: true }));
    written.set(name, document.createNode({ role: `${name}_change`, reader: `${name}_check` }));
    written.get(name).set("writes", writes);
  }
  const spec = document.get("spec");
  const before = spec.items.findIndex(({ key }) => isScalar(key) && key.value === "governance");
  document.deleteIn(["spec", "targets"]);
  const pair = document.createPair(
    commented(document, "targets", " where reviewed SQL may write: docs/sql.md"),
    written
  );
  spec.items.splice(before, 0, pair);
}
function addDeploys({ document, actions, logins, cut }) {
  const run = document.createNode({ does: "run", login: "deploy", by: cut.get("by"), deadline: "1h" });
  for (const key of ["signoffs", "grant"]) {
    const node = cut.get(key, true);
    if (node !== void 0) run.set(key, node.clone());
  }
  actions.add(document.createPair("DEPLOY", run));
  const approval = logins.get("cut").get("approval");
  const login = { role: "cutter_deploy", custodian: "deploy_custodian", approval };
  logins.add(document.createPair("deploy", document.createNode(login, { flow: true })));
}
function leaveOutCuts({ document, actions, logins, cut }) {
  remove(actions, (action) => action.get("does") === "verify");
  for (const login of ["cut", "verify"]) logins.delete(login);
  document.deleteIn(["spec", "must_differ", "change_set"]);
  const relaxed = document.getIn(["spec", "relaxes"]);
  if (isSeq(relaxed))
    relaxed.items = relaxed.items.filter((rule) => !(isScalar(rule) && rule.value === "verify-without-signoff"));
  const signoffs = cut.get("signoffs");
  const signers = isMap(signoffs) ? signoffs.items.map(({ key }) => isScalar(key) ? key.value : key) : [];
  const apart = ["spec", "must_differ", "activation"];
  if (!document.hasIn(apart)) document.setIn(apart, document.createNode([{ [String(cut.get("by"))]: signers }]));
}
function remove(actions, isGone) {
  actions.items = actions.items.filter(({ value }) => !(isMap(value) && isGone(value)));
}
function commented(document, key, comment) {
  const node = document.createNode(key);
  node.commentBefore = comment;
  return node;
}

// src/usecases/init/forms.ts
var plain = (pattern, expected) => (text) => pattern.test(text) ? { value: text } : { expected };
var readRepository = plain(forms.repository.pattern, forms.repository.words);
var readEnvironmentName = plain(
  new RegExp(`^(?!(?:null|true|false)$)(?:${forms.environment.pattern.source})`),
  `${forms.environment.words}; not null, true or false`
);
var readId = plain(forms.id.pattern, "a numeric id of GitHub, such as 812345678");
var readAction = plain(
  /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}@[0-9a-f]{40}$/,
  "owner/name@<the commit\u2019s full sha of 40 digits>, such as what `git rev-parse HEAD` prints in the checkout that you reviewed"
);
var readAuthority = plain(
  new RegExp(`^(?!-)(?:${forms.authority.pattern.source})`),
  "the path of a certificate file from the repository\u2019s root"
);
function readDatabase(text) {
  const at = text.lastIndexOf("/");
  const [hosts, name] = [text.slice(0, Math.max(at, 0)).split(","), text.slice(at + 1)];
  const isFormed = hosts.every((host) => forms.databaseHost.pattern.test(host)) && forms.databaseName.pattern.test(name);
  return isFormed ? { value: { hosts, name } } : { expected: "host:port/name, such as db.example.com:5432/ledger" };
}
function readValidUntil(text, today) {
  const isDay = forms.date.pattern.test(text) && (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toJSON()?.startsWith(text) === true;
  return isDay && text > today ? { value: text } : { expected: `a day after ${today} that exists, as YYYY-MM-DD` };
}
function readProfile(text) {
  const known2 = profileNames;
  return known2.includes(text) ? { value: text } : { expected: choice(text, profileNames) };
}
function readGates(text) {
  const names = text.split(",").map((name) => name.trim());
  const known2 = gateNames;
  const wrong = names.find((name) => !known2.includes(name));
  if (wrong !== void 0) return { expected: choice(wrong, gateNames) };
  return { value: gateNames.filter((name) => names.includes(name)) };
}
function readTarget(text) {
  const [, name = "", list = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const tables = readTables(list);
  return forms.target.pattern.test(name) && "value" in tables ? { value: { name, tables: tables.value } } : { expected: "name=schema.table,schema.table, such as billing=billing.accounts,billing.payments" };
}
function readTables(text) {
  const tables = text.split(",").map((table) => table.trim());
  const isFormed = tables.every((table) => forms.table.pattern.test(table));
  return isFormed ? { value: [...new Set(tables)] } : { expected: `${forms.table.words}, several by commas` };
}
function readPerson(text) {
  const [, login, id = null, roles] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})(?::([1-9][0-9]{0,18}))?(?:=([a-z][a-z0-9_]*(?:,[a-z][a-z0-9_]*)*))?$/.exec(
    text
  ) ?? [];
  if (login === void 0)
    return { expected: "login=role,role; login:1001=role,role with the numeric id, where GitHub is not to be asked" };
  return { value: { login, id, roles: roles === void 0 ? null : [...new Set(roles.split(","))] } };
}
function choice(text, known2) {
  const meant = nearest(text, known2);
  return meant === void 0 ? known2.join(", ") : `${meant}, or another of ${known2.join(", ")}`;
}

// src/usecases/init/sample.ts
function sampleOf({ profile, gates, targets }) {
  const folder = profile === null ? "" : `docs/examples/policies/${profile}/`;
  const inSample = (path) => profile === null ? path : folder + (path.split("/").at(-1) ?? "");
  const whole = packageText(inSample(policyPath("production")));
  const people2 = packageText(inSample(PEOPLE_PATH));
  const policy2 = gates === null ? whole : gatedPolicy(whole, { gates, targets });
  const read = readEnvironment(policy2, policyPath("production"));
  const { spec } = (read.ok ? read.value : read.faulty) ?? valueOrThrow(read);
  const roles = knownRoles(spec);
  const named = valueOrThrow(readPeople(people2, PEOPLE_PATH)).people;
  const suggested = named.map((person) => person.roles.filter((role) => roles.has(role)));
  const keeper = Math.max(
    0,
    named.findIndex((person) => person.roles.includes("cut_custodian"))
  );
  const held = new Set(suggested.flat());
  const orphans = [...roles].filter((role) => !held.has(role));
  return {
    policy: whole,
    people: people2,
    spec,
    roles,
    custodians: new Set(custodiansOf(spec)),
    suggested: suggested.map((of, index) => index === keeper ? [...of, ...orphans] : of)
  };
}
function suggestedRoles({ suggested, custodians }, index) {
  const another = suggested.find((of) => of.length > 0 && of.every((role) => !custodians.has(role)));
  return suggested[index] ?? another ?? [];
}

// src/usecases/init/flags.ts
function missingFlags(env, options, whole = options.profile !== void 0) {
  const { repository, action, database, person, gates = "", target = [] } = options;
  const wanted = [
    ["--repository <owner/name>", repository === void 0],
    ["--person <login>", whole && person.length === 0],
    ["--database <host:port/name>", whole && (database ?? toldByVariables(env)) === null],
    ["--action <owner/name@sha>", whole && action === void 0],
    ["--target <name=schema.table>", gates.split(",").includes("sql") && target.length === 0]
  ];
  return wanted.flatMap(([flag, isMissing]) => isMissing ? [flag] : []);
}
function readWishes(env, options, today, { asks = false } = {}) {
  const missing = asks ? [] : missingFlags(env, options);
  const findings = missing.length === 0 ? [] : [{ code: "INIT_FLAG_MISSING", expected: missing }];
  const take = (flag, text, read, code = "INIT_FLAG_MALFORMED") => {
    if (text === void 0) return null;
    const told2 = read(text);
    if ("value" in told2) return told2.value;
    findings.push({ code, expected: { [flag]: told2.expected }, observed: text });
    return null;
  };
  const day = today.toISOString().slice(0, 10);
  const told = options.database ?? toldByVariables(env) ?? void 0;
  const database = take("--database", told, readDatabase);
  const authority = take("--authority", options.authority, readAuthority) ?? void 0;
  const people2 = options.person.map((text) => take("--person", text, readPerson));
  const targets = (options.target ?? []).map((text) => take("--target", text, readTarget));
  const wishes = {
    repository: take("--repository", options.repository, readRepository) ?? "",
    environment: take("--environment", options.environment, readEnvironmentName) ?? "",
    dir: options.dir,
    repositoryId: take("--repository-id", options.repositoryId, readId),
    ownerId: take("--owner-id", options.ownerId, readId),
    action: take("--action", options.action, readAction),
    address: database === null ? null : addressLine(database, authority),
    profile: take("--profile", options.profile, readProfile),
    gates: take("--gates", options.gates, readGates),
    targets: targets.filter((target) => target !== null),
    validUntil: take("--valid-until", options.validUntil, (text) => readValidUntil(text, day), "INIT_DATE_IMPOSSIBLE") ?? aYearAfter(today),
    people: people2.filter((person) => person !== null)
  };
  const isReadable = findings.every(({ code }) => code !== "INIT_FLAG_MALFORMED");
  if (isReadable) findings.push(...peopleFindings(wishes));
  throwFindings(findings);
  return wishes;
}
function peopleFindings(wishes) {
  const { people: people2, profile } = wishes;
  const targets = wishes.targets.length > 0 ? wishes.targets : [{ name: "some", tables: ["some.rows"] }];
  const sample = sampleOf({ ...wishes, targets });
  return [
    ...profile === null ? withoutRoles(people2) : countFindings(profile, people2.length),
    ...twice(people2),
    ...people2.flatMap((person) => roleFindings(sample, person))
  ];
}
function withoutRoles(people2) {
  return people2.flatMap(
    ({ login, roles }) => roles === null ? [{ code: "INIT_FLAG_MALFORMED", expected: { "--person": `${login}=role,role` }, observed: login }] : []
  );
}
function countFindings(profile, count) {
  const { fewest, most } = profiles[profile];
  if (count === 0 || count >= fewest && count <= (most ?? count)) return [];
  return [{ code: "INIT_PEOPLE_COUNT", expected: { [profile]: peopleWords(profiles[profile]) }, observed: count }];
}
function twice(people2) {
  return people2.flatMap(({ login, id }, index) => {
    const isNamed = people2.slice(0, index).some((other) => other.login.toLowerCase() === login.toLowerCase() || id !== null && other.id === id);
    return isNamed ? [{ code: "INIT_PERSON_TWICE", observed: id === null ? login : { login, id } }] : [];
  });
}
function roleFindings({ roles: known2 }, { login, roles }) {
  return (roles ?? []).filter((role) => !known2.has(role)).map((role) => ({
    code: "INIT_ROLE_UNKNOWN",
    expected: nearest(role, known2) ?? [...known2],
    observed: { [login]: role }
  }));
}
function aYearAfter(day) {
  const end = new Date(day);
  end.setUTCFullYear(day.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}

// src/usecases/init/identities.ts
function openGitHub(env) {
  const source = sourceOf(env);
  return { ask: settingsReader(source), source };
}
async function identityOf({ ask, source }, { repository, repositoryId, ownerId, profile }) {
  if (repositoryId !== null && ownerId !== null) return { repositoryId, ownerId, isKnown: true, failure: null };
  const route = `/repos/${repository}`;
  const told = await ask(route);
  if (told?.status === 200 && !told.isLimited) {
    const body = objectOf(told);
    const owner = body.owner ?? {};
    const found = { repositoryId: repositoryId ?? idOf(body.id), ownerId: ownerId ?? idOf(owner.id) };
    if (found.repositoryId === null || found.ownerId === null)
      throw new QuorateError("GITHUB_ANSWER", { expected: { "id, owner.id": "numeric ids" } });
    return { repositoryId: found.repositoryId, ownerId: found.ownerId, isKnown: true, failure: null };
  }
  if (told !== null && (told.status === 404 || told.status >= 300 && told.status < 400))
    throw new QuorateError("GITHUB_REPOSITORY_UNKNOWN", {
      expected: { host: new URL(source.apiUrl).host },
      observed: repository
    });
  const failure = refusalOf(told, route, source);
  if (profile !== null || failure.code !== "GITHUB_UNREACHABLE") throw failure;
  const lookUp2 = (field) => `look up: gh api repos/${repository} --jq ${field}`;
  return {
    repositoryId: repositoryId ?? lookUp2(".id"),
    ownerId: ownerId ?? lookUp2(".owner.id"),
    isKnown: false,
    failure
  };
}
async function idsOf(github, people2) {
  const accounts = await Promise.all(
    people2.map(async ({ login, id }) => id === null ? lookUp(github, login) : { login, id })
  );
  throwFindings(accounts.flatMap((account) => "code" in account ? [account] : []));
  return accounts;
}
async function lookUp({ ask, source }, login) {
  const route = `/users/${login}`;
  const told = await ask(route);
  const expected = { host: new URL(source.apiUrl).host };
  if (told?.status === 404) return { code: "GITHUB_LOGIN_UNKNOWN", expected, observed: login };
  if (told?.status !== 200 || told.isLimited) throw refusalOf(told, route, source);
  const { id, type } = objectOf(told);
  if (type !== "User")
    return { code: "GITHUB_LOGIN_UNKNOWN", expected, observed: { login, type: typeof type === "string" ? type : null } };
  const known2 = idOf(id);
  if (known2 === null) throw new QuorateError("GITHUB_ANSWER", { expected: { id: "a numeric id" } });
  return { login, id: known2 };
}
function objectOf({ body }) {
  return typeof body === "object" && body !== null ? body : {};
}
function idOf(value) {
  return Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

// src/usecases/init/asking.ts
function askLine(prompts, message, read, initial = "") {
  const wrong = (line) => {
    const told = read(line);
    return "value" in told ? null : `Expected ${told.expected}.`;
  };
  return prompts.text(message, wrong, initial === "" ? void 0 : initial);
}
function faultWords(findings) {
  return findings.map((finding) => {
    const { code, title, remedy, observed, expected } = explain(finding);
    const seen = observed === void 0 ? "" : ` Observed: ${plain2(observed)}.`;
    const wanted = expected === void 0 ? "" : ` Expected: ${plain2(expected)}.`;
    return neutralise(`${title}.${wanted}${seen} ${remedy} (${code})`);
  }).join("\n");
}
function plain2(value) {
  if (Array.isArray(value)) return value.map(plain2).join(", ");
  if (typeof value !== "object" || value === null) return textOf(value);
  return Object.entries(value).map(([name, one]) => `${name} ${plain2(one)}`).join(", ");
}

// src/usecases/init/templates.ts
var WORKFLOWS = "docs/examples/workflows";
var PLAN_WORKFLOW = "plan.yml";
function filePaths({ spec }, { environment, gates }) {
  const workflows = workflowsOf(spec).flatMap(({ workflow: workflow2 }) => typeof workflow2 === "string" ? [workflow2] : []);
  return [
    policyPath(environment),
    PEOPLE_PATH,
    ...gates === null || gates.includes("documents") ? [planPath("first")] : [],
    ...[.../* @__PURE__ */ new Set([...workflows, PLAN_WORKFLOW])].sort().map((name) => `.github/workflows/${name}`)
  ];
}
function initFiles(sample, values) {
  const textOf2 = (path) => {
    if (path === policyPath(values.environment)) return policy(sample.policy, values);
    if (path === PEOPLE_PATH) return people(sample.people, values);
    if (path === planPath("first")) return PLAN;
    return workflow(packageText(`${WORKFLOWS}/${path.split("/").at(-1)}`), values);
  };
  return new Map(filePaths(sample, values).map((path) => [path, textOf2(path)]));
}
function filesFaults(files, environment, today) {
  const path = policyPath(environment);
  const policyRead = readEnvironment(files.get(path) ?? "", path);
  const peopleRead = readPeople(files.get(PEOPLE_PATH) ?? "", PEOPLE_PATH);
  const found = [...policyRead.ok ? [] : policyRead.findings, ...peopleRead.ok ? [] : peopleRead.findings];
  if (policyRead.ok && peopleRead.ok) {
    const { findings } = staffing(policyRead.value, peopleRead.value, today.toISOString().slice(0, 10));
    found.push(...checkPeople(peopleRead.value, policyRead.value), ...findings);
  }
  return found.map(({ where: _, ...finding }) => finding);
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
  const { repository, environment, identity, address, gates, targets } = values;
  const text = withoutSchema(sample).replaceAll("production", environment);
  const filled = replaced(text, [
    ["repository: acme/ledger", `repository: ${repository}`],
    ['repository_id: "812345678"', `repository_id: "${identity.repositoryId}"`],
    ['owner_id: "7712345"', `owner_id: "${identity.ownerId}"`],
    [SAMPLE_ADDRESS, address ?? SAMPLE_ADDRESS]
  ]);
  return gates === null ? filled : gatedPolicy(filled, { gates, targets });
}
function people(sample, { environment, people: given, validUntil }) {
  const text = replaced(withoutSchema(sample).replaceAll("production", environment), [
    [/^ {2}valid_until: .*$/m.exec(sample)?.[0] ?? "valid_until", `  valid_until: "${validUntil}"`]
  ]);
  const [head = "", list] = text.split(/^ {2}people:\n/m);
  if (list === void 0) throw changed("people:");
  const roles = [...list.matchAll(/roles: \[([^\]]+)\]/g)].map(([, names = ""]) => names.split(/, */));
  const written = given.length > 0 ? given : roles.map((of, index) => ({ login: `REPLACE-${index + 1}`, id: placeholderId(index), roles: of }));
  const lines = written.map(
    ({ id, login, roles: of }) => `    - { id: "${id}", login: ${scalar(login)}, roles: [${of.join(", ")}] }`
  );
  const note = given.length > 0 ? "" : "# REPLACE every login and id: nobody has these ids, so nobody could sign. gh api users/<login> --jq .id\n";
  return `${note}${head}  people:
${lines.join("\n")}
`;
}
function scalar(login) {
  return /^(?!(?:null|true|false|yes|no|on|off|y|n)$)[a-z][a-z0-9_-]*$/i.test(login) ? login : JSON.stringify(login);
}
function workflow(example, { environment, action }) {
  const text = example.replace(/^# Copy to .*\n/m, "").replaceAll("production", environment);
  if (action === null) return text;
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

// src/usecases/init/interview-people.ts
async function askPeople(of, wishes) {
  const { prompts } = of;
  const sample = sampleOf(wishes);
  const named = wishes.people.length > 0 ? await known(of, wishes.people) : await askLogins(of, wishes);
  for (; ; ) {
    const people2 = await askRoles(prompts, sample, named, wishes);
    const faults = wishes.profile === null ? [] : staffingFaults(sample, { ...wishes, people: people2 }, of.today);
    if (faults.length === 0) return people2;
    prompts.fault(faultWords(faults));
    if (named.every(({ roles }) => roles !== null)) prompts.stop();
  }
}
function staffingFaults(sample, wishes, today) {
  const people2 = wishes.people.map(({ login, id, roles }) => ({ login, id: id ?? "1", roles: roles ?? [] }));
  const identity = { repositoryId: wishes.repositoryId ?? "1", ownerId: wishes.ownerId ?? "1" };
  return filesFaults(initFiles(sample, { ...wishes, people: people2, identity }), wishes.environment, today);
}
async function known({ prompts, github }, people2) {
  const accounts = await prompts.wait(idsOf(github, people2));
  return people2.map((person, index) => ({ ...person, id: accounts[index]?.id ?? person.id }));
}
async function askLogins(of, { profile }) {
  const { prompts } = of;
  const terms = profiles[profile ?? "council"];
  const people2 = [];
  prompts.say(
    `Name ${peopleWords(terms)}, by their logins on GitHub. Write login:<its numeric id> where GitHub is not to be asked.`
  );
  while (terms.most === null || people2.length < terms.most) {
    const isEnough = people2.length >= terms.fewest;
    const person = await askLogin(of, people2, isEnough);
    if (person === null) break;
    people2.push(person);
  }
  return people2;
}
async function askLogin({ prompts, github }, before, mayEnd) {
  const wrong = (line) => {
    if (line === "") return mayEnd ? null : "Expected a login on GitHub.";
    const told = readPerson(line.replace(":id=", ":"));
    if ("expected" in told || told.value.roles !== null) return "Expected a login on GitHub, such as octocat.";
    return twice([...before, told.value]).length > 0 ? "This person is named already." : null;
  };
  const question = `Person ${before.length + 1}, by login${mayEnd ? " (empty: nobody else)" : ""}:`;
  for (; ; ) {
    const line = await prompts.text(question, wrong);
    if (line === "") return null;
    const told = readPerson(line.replace(":id=", ":"));
    if ("expected" in told) continue;
    try {
      const [account] = await prompts.wait(idsOf(github, [told.value]));
      const person = { ...told.value, id: account?.id ?? null };
      if (twice([...before, person]).length === 0) {
        prompts.say(`${neutralise(person.login)} is ${person.id}.`);
        return person;
      }
      prompts.fault("This person is named already, by another login.");
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error;
      prompts.fault(faultWords(error.findings));
    }
  }
}
async function askRoles(prompts, sample, people2, { profile }) {
  if (profile === "duo" && people2.every(({ roles }) => roles === null)) return askCustodian(prompts, sample, people2);
  const told = [];
  for (const [index, person] of people2.entries()) {
    const options = [...sample.roles].map((role) => ({ value: role, label: role }));
    const roles = person.roles ?? await prompts.several(`Roles of ${neutralise(person.login)}:`, options, suggestedRoles(sample, index));
    told.push({ ...person, roles });
  }
  return told;
}
async function askCustodian(prompts, sample, people2) {
  const kept = (index) => suggestedRoles(sample, index).filter((role) => sample.custodians.has(role)).map((role) => role.replace(/_custodian$/, "")).join(", ");
  const first = await prompts.one(
    `Who keeps the passwords of ${kept(0)}? The other keeps those of ${kept(1)}.`,
    people2.map(({ login }, index) => ({ value: String(index), label: neutralise(login) }))
  );
  return people2.map((person, index) => ({
    ...person,
    roles: suggestedRoles(sample, String(index) === first ? 0 : 1)
  }));
}

// imported:node:fs/promises?src/usecases/init/write.ts
var own_lstat = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").lstat)();
var own_mkdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").mkdir)();
var own_rm = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").rm)();
var own_rmdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").rmdir)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/usecases/init/write.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/init/write.ts
async function refuseExisting({ dir }, paths) {
  const there = await Promise.all(paths.map(async (path) => await exists(own_resolve2(dir, path)) ? [path] : []));
  if (there.flat().length > 0) throw new QuorateError("FILE_EXISTS", { observed: there.flat() });
}
function exists(path) {
  return own_lstat(path).then(
    () => true,
    (error) => error.code !== "ENOENT" && error.code !== "ENOTDIR"
  );
}
async function writeAll(folder, files) {
  const written = [];
  const made = [];
  for (const [path, text] of files) {
    const target = own_join(folder, path);
    try {
      const first = await own_mkdir(own_dirname(target), { recursive: true });
      for (let at = own_dirname(target); first !== void 0 && at.length >= first.length; at = own_dirname(at)) made.push(at);
      await own_writeFile(target, text, { flag: "wx" });
      written.push(target);
    } catch (cause) {
      const { code, syscall } = cause;
      const isThere = code === "EEXIST" && syscall === "open";
      if (!isThere) written.push(target);
      const left = await takeBack(written, made);
      const expected = left.length === 0 ? {} : { expected: { left_behind: left } };
      throw new QuorateError(isThere ? "FILE_EXISTS" : "FILE_UNWRITABLE", { observed: [path], ...expected }, { cause });
    }
  }
}
async function takeBack(written, made) {
  const left = [];
  for (const path of written) {
    await own_rm(path, { force: true }).catch((error) => {
      if (error.code !== "ENOTDIR") left.push(path);
    });
  }
  const deepestFirst = [...new Set(made)].sort((one, other) => other.length - one.length);
  for (const path of deepestFirst) await own_rmdir(path).catch(() => {
  });
  return left;
}

// src/usecases/init/interview.ts
var MEANINGS = {
  duo: "either of you starts a change, the other approves and verifies it",
  team: "one starts, another approves, a third verifies",
  council: "roles of your own, keys of your own, a quorum for every change"
};
var GATE_MEANINGS = {
  documents: "Markdown of the repository, kept as rows",
  sql: "reviewed scripts on tables that you name",
  deploys: "a command of yours, run by a job with a permit"
};
function hasQuestions(env, options) {
  const { repository, action, database, person } = options;
  const told = [repository, action, database ?? toldByVariables(env) ?? void 0, person[0]];
  return told.includes(void 0);
}
async function interview(of, options) {
  const { prompts, env, today } = of;
  const given = readWishes(env, options, today, { asks: true });
  prompts.begin("quorate init");
  prompts.say("Enter takes what is shown, Ctrl-C stops. Nothing is written before you confirm it.");
  const identity = await askRepository(of, given);
  const isBare = given.people.length > 0 && given.profile === null;
  const profile = given.profile ?? (isBare ? null : await askProfile(prompts));
  const gates = given.gates ?? (isBare ? null : await askGates(prompts));
  const needsTarget = gates?.includes("sql") === true && given.targets.length === 0;
  const targets = needsTarget ? [await askTarget(prompts)] : given.targets;
  const chosen = { ...given, ...identity, profile, gates, targets };
  await prompts.wait(refuseExisting(chosen, filePaths(sampleOf(chosen), chosen)));
  const people2 = await askPeople(of, chosen);
  const address = given.address ?? await askDatabase(prompts, given.dir);
  const action = given.action ?? await askLine(prompts, "The action\u2019s release that you reviewed:", readAction);
  const wishes = { ...chosen, people: people2, address, action };
  prompts.say(summary(wishes));
  const count = filePaths(sampleOf(wishes), wishes).length;
  if (!await prompts.yes(`Write these ${count} files?`, true)) prompts.stop();
  return wishes;
}
async function askRepository({ prompts, github, origin }, given) {
  let { repository } = given;
  for (; ; ) {
    if (repository === "")
      repository = await askLine(prompts, "Which repository on GitHub, as owner/name?", readRepository, origin ?? "");
    try {
      const told = await prompts.wait(identityOf(github, { ...given, repository, profile: given.profile ?? "duo" }));
      return { repository, repositoryId: told.repositoryId, ownerId: told.ownerId };
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error;
      prompts.fault(faultWords(error.findings));
      const next = await prompts.one("What now?", [
        { value: "again", label: "Ask GitHub again" },
        { value: "name", label: "Write another name" },
        { value: "ids", label: "Write the numeric ids" }
      ]);
      if (next === "ids")
        return {
          repository,
          repositoryId: await askLine(prompts, `Numeric id of ${neutralise(repository)}:`, readId),
          ownerId: await askLine(prompts, "Numeric id of its owner:", readId)
        };
      if (next === "name") repository = "";
    }
  }
}
function askProfile(prompts) {
  return prompts.one(
    "How large is the team?",
    profileNames.map((name) => ({
      value: name,
      label: name,
      hint: `${peopleWords(profiles[name])}; ${MEANINGS[name]}`
    }))
  );
}
function askGates(prompts) {
  return prompts.several(
    "What shall be gated?",
    gateNames.map((name) => ({ value: name, label: name, hint: GATE_MEANINGS[name] })),
    ["documents"]
  );
}
async function askTarget(prompts) {
  const line = await askLine(
    prompts,
    "Which tables may reviewed SQL write to, as schema.table, separated by commas?",
    readTables
  );
  const tables = readTables(line).value;
  const schema = (tables[0] ?? "").split(".")[0] ?? "";
  return { name: /^[a-z][a-z0-9_]{0,30}$/.test(schema) ? schema : "application", tables };
}
async function askDatabase(prompts, dir) {
  const readFile = (path) => {
    const told = readAuthority(path);
    return "value" in told && !isFile(dir, path) ? { expected: "a file that is there, by its path in the repository" } : told;
  };
  const line = await askLine(prompts, "Where is the database, as host:port/name?", readDatabase);
  const database = readDatabase(line).value;
  const isHere = database.hosts.every((host) => isLoopback(host.replace(/:\d+$/, "")));
  const isPrivate = !isHere && await prompts.yes("Does a private authority sign the server\u2019s certificate, such as a cloud\u2019s own?", false);
  const authority = isPrivate ? await askLine(prompts, "Its certificate, by its path in the repository:", readFile) : void 0;
  return addressLine(database, authority);
}
function summary({ repository, repositoryId, profile, gates, targets, people: people2, address, action, validUntil }) {
  return [
    `repository: ${repository} (id ${repositoryId})`,
    `profile: ${profile ?? "none; the sample\u2019s roles"}`,
    `gated: ${gates?.join(", ") ?? "what the sample gates"}`,
    ...targets.map(({ name, tables }) => `target ${name}: ${tables.join(", ")}`),
    ...people2.map(({ login, id, roles }) => `${login} (id ${id}): ${roles?.join(", ")}`),
    `roles end on ${validUntil}`,
    `${address ?? "database: not named yet"}`,
    `action: ${action}`
  ].map(neutralise).join("\n");
}

// src/usecases/init/next-steps.ts
function nextSteps(wishes, spec, { isKnown, people: people2 }) {
  const { environment, repository, action, address, gates, profile } = wishes;
  const policy2 = `manifests/${environment}.yaml`;
  const of = environment === "production" ? "" : ` --environment ${environment}`;
  const plans = [
    ...gates === null || gates.includes("documents") ? ["write docs/rollback.md, the way back that manifests/plans/first.yaml names"] : [],
    ...gates?.includes("sql") ? ["write a plan with a script, and have its target made: docs/sql.md of Quorate"] : [],
    ...gates?.includes("deploys") ? ["write a plan with a run: docs/deploys.md of Quorate"] : []
  ];
  return [
    ...isKnown ? [] : [`write the numeric ids into ${policy2}: gh api repos/${repository} --jq '.id, .owner.id'`],
    ...address === null ? [`write the database\u2019s hosts and name into ${policy2}: passwords are used nowhere else`] : [],
    ...people2.length > 0 ? [] : ["write who works in it into manifests/people.yaml: gh api users/<login> --jq .id"],
    ...action === null ? ["replace OWNER and the zeros in .github/workflows by the release you reviewed"] : [],
    ...plans,
    `quorate lint ${policy2}`,
    `commit these files, and merge them to ${spec.github.branch} by a pull request`,
    "write the login that installs into installer.env (PGHOST, PGPORT, PGDATABASE, PGUSER, PGPASSWORD), close it by chmod 600 installer.env, and keep it out of git: /installer.env in .gitignore",
    "quorate db install --settings installer.env",
    `quorate init logins --out secrets --settings installer.env${of}`,
    `quorate genesis --jwks ${spec.github.issuer}/.well-known/jwks --settings secrets/migrator.env${of}`,
    `quorate setup github --secrets secrets${of}`,
    `quorate doctor --settings secrets/door.env${of}`,
    ...profile === "duo" ? ["each of you dispatches signoff.yml with the mode confirm-genesis"] : []
  ];
}
function passwordSection({ environment }, spec, people2) {
  const keeper = (role) => {
    const holders = people2.filter(({ roles }) => role !== void 0 && roles.includes(role)).map(({ login }) => login);
    return holders.length > 0 ? `${holders.join(", ")} keeps it` : `the ${role} keeps it`;
  };
  const lanes = Object.entries(spec.logins).filter(([, { custodian }]) => custodian !== void 0);
  const lines = [
    ...lanes.map(
      ([name, { role, custodian }]) => `secrets/${name}.env: ${role}; ${keeper(custodian)}, and GitHub\u2019s environment ${environment}-${name}`
    ),
    `secrets/door.env: ${spec.door.role}; GitHub\u2019s environment ${environment}-door, and whoever runs doctor`,
    `secrets/revoke.env: ${spec.revoke.role}; GitHub\u2019s environment ${environment}-revoke`,
    `secrets/migrator.env: ${spec.migrator.role}; ${keeper(spec.migrator.custodian)}, away from GitHub`,
    "installer.env: the database\u2019s owner; whoever installs, away from GitHub and out of commits"
  ];
  return { title: "Passwords, once `quorate init logins` has written them", lines: lines.map((text) => ({ text })) };
}

// src/usecases/init/init.ts
async function init(env, options, today) {
  return carryOut(openGitHub(env), readWishes(env, options, today), today);
}
async function askedInit(prompts, env, options, today) {
  const github = openGitHub(env);
  const origin = await originOf(own_resolve(options.dir), env);
  const wishes = await interview({ prompts, github, env, origin, today }, options);
  return carryOut(github, wishes, today);
}
async function carryOut(github, wishes, today) {
  const sample = sampleOf(wishes);
  const { environment, profile } = wishes;
  await refuseExisting(wishes, filePaths(sample, wishes));
  const identity = await identityOf(github, wishes);
  const accounts = await idsOf(github, wishes.people);
  throwFindings(twice(accounts.map((account) => ({ ...account, roles: null }))));
  const people2 = accounts.map((account, index) => ({
    ...account,
    roles: wishes.people[index]?.roles ?? suggestedRoles(sample, index)
  }));
  const files = initFiles(sample, { ...wishes, identity, people: people2 });
  if (profile !== null) throwFindings(filesFaults(files, environment, today));
  const folder = own_resolve(wishes.dir);
  await writeAll(folder, files);
  const lint = await lintFiles(folder, [policyPath(environment)], () => import("./lint-scripts-JFGFCRYU.js"));
  const { length } = lint.findings;
  return {
    outcome: "pass",
    mode: "init",
    findings: [],
    notes: [...identity.failure?.findings ?? [], ...lint.findings],
    facts: {
      ...Object.fromEntries([...files.keys()].map((path) => [path, "written"])),
      lint: length === 0 ? "no fault" : `${length} fault${length === 1 ? "" : "s"} to put right first`
    },
    sections: [passwordSection(wishes, sample.spec, people2)],
    next: nextSteps(wishes, sample.spec, { isKnown: identity.isKnown, people: people2 })
  };
}
export {
  askedInit,
  hasQuestions,
  init
};
