import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import {
  loadScript
} from "./chunk-5BPLNYG3.js";
import {
  openGitHub
} from "./chunk-BIDTJIQS.js";
import {
  arrayOf,
  commitOf,
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-UI5EX4KJ.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadRun
} from "./chunk-Z7QFZ5L6.js";
import {
  findSources,
  loadPlan,
  readPlanFile
} from "./chunk-5D7FSVDK.js";
import {
  planDocument
} from "./chunk-55UFOURT.js";
import {
  diffSets
} from "./chunk-2ZD5FFMQ.js";
import "./chunk-IKSGG66L.js";
import {
  MOST_THINGS
} from "./chunk-7WK2S4LE.js";
import {
  filesOf,
  scriptDocument
} from "./chunk-HPQV2SV3.js";
import "./chunk-IAPEL2UK.js";
import "./chunk-7HWIEOCD.js";
import {
  lintJob
} from "./chunk-HPK5XT7Z.js";
import "./chunk-33BX6NBG.js";
import "./chunk-G43J6EPP.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-4P5L3XCH.js";
import {
  readPlan
} from "./chunk-FGAQHS4E.js";
import {
  expandEnvironment
} from "./chunk-7FP6TEIY.js";
import {
  readEnvironment
} from "./chunk-WAJ3B74K.js";
import {
  planPath,
  policyPath
} from "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CVQ2CG7Q.js";
import {
  actsOf
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import "./chunk-OFORUURP.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-VDBMYOAE.js";
import {
  QuorateError,
  byBytes,
  decodeText,
  environmentOf,
  folderFiles,
  namesIn,
  optional,
  readText,
  summaryMarkdown,
  verdictOf
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/ci/github/changed-base.ts
var permission = "contents: read";
var MAX_FILES = 200;
var MAX_NAMES = 1e3;
async function openBase(github, sha) {
  arrayOf(await github.get({ route: "/contents", parameters: { ref: sha }, permission }), "contents");
  let asked = 0;
  const ask = async (path) => {
    asked += 1;
    if (asked > MAX_FILES) throw new QuorateError("FILE_UNREADABLE", { expected: `${MAX_FILES} files`, observed: path });
    if (path === "") return github.get({ route: "/contents", parameters: { ref: sha }, permission });
    const parameters = { path: path.split("/").map(encodeURIComponent).join("/"), ref: sha };
    return github.get({ route: "/contents/{+path}", parameters, permission }).catch(absent);
  };
  return {
    async read(path) {
      const answer = await ask(path);
      return answer === null ? null : textOfFile(answer, path);
    },
    async entriesIn(path) {
      const answer = await ask(path);
      return Array.isArray(answer) ? entriesOf(answer, path) : [];
    }
  };
}
function entriesOf(answer, path) {
  if (answer.length >= MAX_NAMES)
    throw new QuorateError("FILE_UNREADABLE", { expected: `fewer than ${MAX_NAMES} names`, observed: path });
  return answer.map((one) => {
    const { name, type } = objectOf(one, "contents");
    if (typeof name !== "string") throw malformed("contents.name", "text");
    return { name, kind: type === "file" ? "file" : type === "dir" ? "folder" : "other" };
  });
}
function absent(error) {
  if (error instanceof QuorateError && error.code === "GITHUB_FORBIDDEN" && error.details.observed === 404) return null;
  throw error;
}
function textOfFile(answer, path) {
  const { type, encoding, content } = objectOf(answer, "contents");
  if (type !== "file") throw new QuorateError("FILE_UNREADABLE", { expected: "a file", observed: path });
  if (encoding === "none") throw new QuorateError("FILE_UNREADABLE", { expected: "at most 1 MiB", observed: path });
  if (encoding !== "base64" || typeof content !== "string") throw malformed("contents.content", "base64");
  return decodeText(Buffer.from(content, "base64"), path);
}

// imported:node:fs?src/ci/github/pull-request.ts
var own_readFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();

// src/ci/github/pull-request.ts
function readPullRequest(env) {
  const path = optional(env, "GITHUB_EVENT_PATH");
  const event = path === null ? {} : objectOf(parsed(path), "event");
  if (event.pull_request === void 0 || event.pull_request === null) return null;
  const pull = objectOf(event.pull_request, "pull_request");
  const [base, head] = [objectOf(pull.base, "pull_request.base"), objectOf(pull.head, "pull_request.head")];
  const repository = (side, name) => side.repo === null ? null : idOf(objectOf(side.repo, name).id, `${name}.id`);
  return {
    number: idOf(pull.number, "pull_request.number"),
    base: { sha: commitOf(base.sha, "pull_request.base.sha"), ref: textOf(base.ref, "pull_request.base.ref") },
    headSha: commitOf(head.sha, "pull_request.head.sha"),
    isFork: repository(head, "pull_request.head.repo") !== repository(base, "pull_request.base.repo")
  };
}
function parsed(path) {
  try {
    return JSON.parse(own_readFileSync(path, "utf8"));
  } catch (cause) {
    throw new QuorateError("FILE_UNREADABLE", { expected: "the job\u2019s event as JSON", observed: path }, { cause });
  }
}

// src/usecases/pull-request/changed-scripts.ts
async function planScript(files, plan2, base, notes) {
  const { content, digest } = (await loadScript(files, plan2)).document;
  const before = base === null ? null : await digestAtBase(base, plan2, notes);
  return { plan: plan2, digest, content, differs: before === null ? null : before !== digest };
}
async function digestAtBase(base, planId, notes) {
  const path = planPath(planId);
  try {
    const text = await base.read(path);
    const plan2 = text === null ? null : readPlan(text, path);
    if (plan2 === null) return "";
    if (!plan2.ok) {
      notes.push({ code: "BASE_UNREADABLE", observed: { plan: planId, codes: plan2.findings.map(({ code }) => code) } });
      return null;
    }
    if (plan2.value.does !== "sql") return "";
    const texts = /* @__PURE__ */ new Map();
    for (const file of filesOf(plan2.value.sql)) texts.set(file, await base.read(file) ?? "");
    return scriptDocument(plan2.value, texts).digest;
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    notes.push({ code: "BASE_UNREADABLE", observed: { plan: planId, codes: error.findings.map(({ code }) => code) } });
    return null;
  }
}
async function scriptPlanSections(scripts, documents) {
  const shown = await Promise.all(
    scripts.map(async ({ plan: plan2, digest, content, differs }) => {
      const title = `What plan ${plan2} would run in ${content.sql.target}`;
      if (differs === false) return [{ title, lines: [{ text: "Nothing differs from the base branch." }] }];
      const head = {
        title,
        lines: [
          { text: `plan digest ${digest}` },
          ...differs === null ? [{ text: "not compared with the base branch" }] : []
        ]
      };
      const { contentSections } = await import("./script-sections-34RZBWKT.js");
      const { targetIn } = await import("./targets-ELRXCY4J.js");
      const { sqlParser } = await import("./sql-parser-LKQ6324P.js");
      return [head, ...await contentSections(content, targetIn(documents, content.sql.target), await sqlParser())];
    })
  );
  return shown.flat();
}

// src/documents/change.ts
function changesBetween(live, units) {
  const wanted = new Map(units.map((unit) => [unit.address, unit.contentHash]));
  const addresses = [.../* @__PURE__ */ new Set([...live.keys(), ...wanted.keys()])].sort(byBytes);
  return addresses.flatMap((address) => {
    const prior = live.get(address) ?? null;
    const next = wanted.get(address) ?? null;
    if (prior === next) return [];
    return [{ address, change: prior === null ? "add" : next === null ? "retire" : "change", prior, next }];
  });
}

// src/usecases/pull-request/changed-units.ts
var MAX_SOURCES = 100;
async function planUnits(folder, named, base) {
  const plans = [];
  const scripts = [];
  const files = folderFiles(folder);
  const findings = [];
  const notes = [];
  for (const plan2 of named === null ? plansIn(folder) : [named]) {
    try {
      const { does } = await readPlanFile(files, plan2);
      if (does === "run") {
        const { attested } = (await loadRun(files, plan2, { subjects: [] })).plan.run;
        if (attested !== null) await readRoot(files, attested.trusted_root);
        continue;
      }
      if (does === "sql") {
        scripts.push(await planScript(files, plan2, base, notes));
        continue;
      }
      const { document } = await loadPlan(files, plan2);
      const before = base === null ? null : await unitsAtBase(base, plan2, notes);
      const units = document.units.length;
      if (before === null) plans.push({ plan: plan2, units, changes: null, texts: null });
      else plans.push({ plan: plan2, units, ...comparedWith(before, document.units) });
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error;
      findings.push(...error.findings);
    }
  }
  return { plans, scripts, findings, notes };
}
async function readRoot(files, path) {
  const { readTrustedRoot } = await import("./trusted-root-O7JO6FUP.js");
  readTrustedRoot(await files.readText(path), path);
}
function comparedWith(before, units) {
  const hashes = new Map([...before].map(([address, { contentHash }]) => [address, contentHash]));
  const after = new Map(units.map((unit) => [unit.address, unit]));
  return { changes: changesBetween(hashes, units), texts: { before, after } };
}
function plansIn(folder) {
  return namesIn(folder, "manifests/plans").flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
}
async function unitsAtBase(base, planId, notes) {
  const unreadable2 = (observed) => {
    notes.push({ code: "BASE_UNREADABLE", ...observed === void 0 ? {} : { observed } });
    return null;
  };
  try {
    const text = await base.read(planPath(planId));
    if (text === null) return /* @__PURE__ */ new Map();
    const plan2 = readPlan(text, planPath(planId));
    if (!plan2.ok) return unreadable2({ plan: planId, codes: plan2.findings.map(({ code }) => code) });
    if (plan2.value.does !== "documents") return /* @__PURE__ */ new Map();
    const { found } = await findSources(base, plan2.value);
    const paths = found.map(({ path }) => path);
    if (paths.length === 0) return /* @__PURE__ */ new Map();
    if (paths.length > MAX_SOURCES) return unreadable2({ plan: planId, sources: paths.length, at_most: MAX_SOURCES });
    const sources = [];
    for (const path of paths) {
      const source = await base.read(path);
      if (source !== null) sources.push({ path, text: source });
    }
    return new Map(planDocument({ ...plan2.value, sources: paths }, sources).units.map((unit) => [unit.address, unit]));
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return unreadable2({ plan: planId, codes: error.findings.map(({ code }) => code) });
  }
}
async function planSections(plans) {
  const { unitSections } = await import("./unit-sections-5VMWXQ5K.js");
  return plans.flatMap(({ plan: plan2, units, changes, texts }) => {
    const title = `What plan ${plan2} would carry`;
    const all = { text: `${units} units in all` };
    if (changes === null || texts === null)
      return [{ title, lines: [all, { text: "not compared with the base branch" }] }];
    const count = (kind) => changes.filter(({ change }) => change === kind).length;
    const found = {
      ...{ added: count("add"), changed: count("change"), retired: count("retire") },
      units: changes.slice(0, MOST_THINGS).map(({ address, change }) => {
        const before = texts.before.get(address) ?? null;
        return { address, change, before: before && { ...before, bytes: Buffer.byteLength(before.body) } };
      })
    };
    const none = { text: "Nothing differs from the base branch." };
    return [
      { title, lines: [all] },
      ...unitSections(found, { title: `Plan ${plan2} against the base branch`, none, after: texts.after })
    ];
  });
}

// src/ci/github/own-account.ts
async function readOwnAccount(github, permission3) {
  const { data, errors = [] } = objectOf(await github.query("{ viewer { databaseId } }", permission3), "answer");
  const types = arrayOf(errors, "errors").map((error) => objectOf(error, "error").type);
  if (types.includes("RATE_LIMITED")) throw new QuorateError("GITHUB_RATE_LIMITED", { expected: "/graphql" });
  return idOf(objectOf(objectOf(data, "data").viewer, "viewer").databaseId, "viewer.databaseId");
}

// src/ci/github/pull-request-comment.ts
var PAGE = 100;
var PAGES = 50;
var permission2 = "pull-requests: write";
async function writeComment(github, { number, mark, text }) {
  const line = `<!-- ${mark} -->`;
  const body = `${line}
${text}`;
  const known = await find(github, { number, line, account: await readOwnAccount(github, permission2) });
  if (known?.body === body) return "unchanged";
  if (known === null) {
    const parameters2 = { issue_number: number };
    await github.send({
      method: "POST",
      route: "/issues/{issue_number}/comments",
      parameters: parameters2,
      permission: permission2,
      body: { body }
    });
    return "written";
  }
  const parameters = { comment_id: known.id };
  await github.send({ method: "PATCH", route: "/issues/comments/{comment_id}", parameters, permission: permission2, body: { body } });
  return "edited";
}
async function find(github, { number, line, account }) {
  for (let page = 1; page <= PAGES; page += 1) {
    const parameters = { issue_number: number, per_page: `${PAGE}`, page: `${page}` };
    const answer = await github.get({ route: "/issues/{issue_number}/comments", parameters, permission: permission2 });
    const comments = arrayOf(answer, "comments").map((comment2) => objectOf(comment2, "comment"));
    const own = comments.find(
      ({ user, body }) => isOf(account, user) && typeof body === "string" && body.startsWith(`${line}
`)
    );
    if (own !== void 0) return { id: idOf(own.id, "comment.id"), body: String(own.body) };
    if (comments.length < PAGE) return null;
  }
  return null;
}
function isOf(account, user) {
  return user !== null && idOf(objectOf(user, "comment.user").id, "comment.user.id") === account;
}

// src/usecases/pull-request/keep-comment.ts
var MAX_BYTES = 65e3;
var NO_PROOF = "_This comment is information and proves nothing: whoever may write here may change it. What holds is decided by the database._";
async function comment(github, pull, environment, verdict) {
  if (github === null) return [{ code: "COMMENT_REFUSED", expected: "the input github-token", observed: null }];
  const text = `${summaryMarkdown(verdict, MAX_BYTES)}
${NO_PROOF}
`;
  try {
    await writeComment(github, { number: pull.number, mark: `quorate:plan:${environment}`, text });
    return [];
  } catch (error) {
    return [{ code: "COMMENT_REFUSED", observed: { ...seen(error), fork: pull.isFork } }];
  }
}
function seen(error) {
  if (!(error instanceof QuorateError)) return { code: "INTERNAL" };
  const { code, details } = error;
  return typeof details.observed === "number" ? { code, status: details.observed } : { code };
}

// src/usecases/pull-request/seats-per-action.ts
var proofs = {
  environment: "by the environment\u2019s review, which the runner reports",
  pull_request: "by a review of the pull request, which the runner reports",
  dispatch: "by a workflow that they start",
  seat: "by the key of a seat",
  both: "both by a workflow that they start and the key of their seat"
};
function whoSits(environment, people, policyChanges) {
  const acts = actsOf(environment.spec);
  const asked = acts.filter(({ does, governed }) => !governed || policyChanges && does === "policy");
  return asked.map((act) => ({
    title: `Who must take a seat: ${act.name}`,
    lines: linesOf(act, people).map((text) => ({ text }))
  }));
}
function linesOf(act, people) {
  const could = (role) => {
    const logins = people?.people.filter(({ roles }) => roles.includes(role)).map(({ githubLogin: login }) => login) ?? [];
    return logins.length === 0 ? "" : ` (${logins.join(", ")})`;
  };
  return [
    `${act.by}${could(act.by)} starts it`,
    ...act.custodian === null ? [] : [`${act.custodian}${could(act.custodian)} answers for the login`],
    ...[...act.signoffs, ...act.grant?.seats ?? []].map(({ role, count, source }) => {
      const also = [
        ...role === act.review ? ["the recorded review"] : [],
        ...role === act.grant?.esign ? ["the e-sign"] : []
      ];
      const part = also.length === 0 ? "" : `; this is ${also.join(" and ")}`;
      return `${count === 1 ? role : `${count} ${role}`}${could(role)} ${proofs[source]}${part}`;
    })
  ];
}

// src/usecases/pull-request/plan-comment.ts
async function plan(run) {
  const pull = readPullRequest(run.env);
  const github = await gitHubOf(run);
  if (pull === null) return examine(run, github, pull);
  const verdict = await examine(run, github, pull).catch(
    (error) => ({ ...verdictOf(error, { mode: "plan" }), facts: { commit: pull.headSha } })
  );
  const unsaid = await comment(github, pull, environmentOf(run), verdict);
  return { ...verdict, notes: [...verdict.notes ?? [], ...unsaid] };
}
async function examine(run, github, pull) {
  const environment = environmentOf(run);
  const { base, notes } = await baseOf(github, pull);
  const lint = await lintJob(run, () => import("./lint-scripts-JFGFCRYU.js"));
  const head = await headPolicy(run.job.workspace, environment);
  const before = head === null || base === null ? null : await basePolicy(base, environment);
  const diff = head === null || !before?.policy ? null : compare(before.policy, head);
  const cut = await planUnits(run.job.workspace, run.inputs.plan, base);
  const people = await peopleBeside(run.job.workspace, environment);
  const findings = once([...lint.findings, ...cut.findings]);
  return {
    outcome: findings.length === 0 ? "pass" : "blocked",
    mode: "plan",
    findings,
    notes: [
      ...head && diff ? weakeningFindings(diff, head) : [],
      ...notes,
      ...before?.notes ?? [],
      ...cut.notes,
      ...lint.notes ?? []
    ],
    sections: [
      ...diff ? diffSections(diff, "What changes in the policy") : [],
      ...head ? whoSits(head, people, diff !== null && diff.changes.length > 0) : [],
      // Last, since a comment holds less than all differences may need.
      ...await planSections(cut.plans),
      ...await scriptPlanSections(cut.scripts, head === null ? [] : expandEnvironment(head).documents)
    ],
    facts: {
      commit: pull?.headSha ?? run.job.sha,
      ...pull ? { base: `${pull.base.sha} ${pull.base.ref}` } : {},
      ...diff ? { "changes of the policy": diffWords(diff) } : {},
      ...lint.facts
    },
    data: {
      policy: diff,
      plans: cut.plans.map(({ changes, texts: _, ...rest }) => ({ ...rest, changes: changes?.slice(0, 200) ?? null })),
      scripts: cut.scripts.map(({ content: _, ...rest }) => rest)
    }
  };
}
function once(findings) {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
async function gitHubOf({ inputs, job }) {
  if (inputs.githubToken === null) return null;
  return openGitHub({ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken });
}
async function baseOf(github, pull) {
  if (pull === null) return { base: null, notes: [{ code: "BASE_UNKNOWN" }] };
  if (github === null) return { base: null, notes: [{ code: "BASE_UNREADABLE", expected: "the input github-token" }] };
  try {
    return { base: await openBase(github, pull.base.sha), notes: [] };
  } catch (error) {
    return { base: null, notes: [unreadable(error, pull.base.sha)] };
  }
}
async function headPolicy(folder, environment) {
  const path = policyPath(environment);
  const policy = readEnvironment(await readText(folder, path), path);
  return policy.ok ? policy.value : null;
}
async function basePolicy(base, environment) {
  const path = policyPath(environment);
  try {
    const text = await base.read(path);
    if (text === null) return { policy: null, notes: [{ code: "BASE_UNKNOWN", observed: path }] };
    const policy = readEnvironment(text, path);
    if (policy.ok) return { policy: policy.value, notes: [] };
    const codes = policy.findings.map(({ code }) => code);
    return { policy: null, notes: [{ code: "BASE_UNREADABLE", observed: { file: path, codes } }] };
  } catch (error) {
    return { policy: null, notes: [unreadable(error, path)] };
  }
}
function compare(before, after) {
  return diffSets(expandEnvironment(before), expandEnvironment(after));
}
function unreadable(error, observed) {
  if (!(error instanceof QuorateError)) throw error;
  return {
    code: "BASE_UNREADABLE",
    observed: { of: observed, code: error.code, because: error.details.observed ?? null }
  };
}
export {
  plan
};
