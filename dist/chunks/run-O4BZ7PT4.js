import {
  lastRun,
  readLastRun,
  shownRelease
} from "./chunk-NQUR4I6H.js";
import {
  boundedLines
} from "./chunk-7WK2S4LE.js";
import {
  readFiled
} from "./chunk-UPO7GVF7.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  listOf,
  members,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/run.ts
var filed = members({ content: text, last: orNull(lastRun), releases: listOf(shownRelease) });
async function saysRun(source, content) {
  const said = JSON.parse(content);
  const { database, code, opens } = source;
  if (code !== null) return sectionsOf(source, said, await readFiled(database, code, filed));
  return sectionsOf(
    source,
    said,
    opens === void 0 ? null : { last: await readLastRun(database, opens, said.plan_id) }
  );
}
async function saysFiledRun(source, code) {
  const known = await readFiled(source.database, code, filed);
  return known === null ? [] : sectionsOf(source, JSON.parse(known.content), known);
}
async function sectionsOf(source, { run, given }, known) {
  const { audience } = given;
  const attested = run.attested ?? null;
  return [
    { title: "What is deployed", none: "No subjects are named.", lines: linesOf(given.subjects) },
    ...attested === null ? [] : [attestedSection(attested)],
    {
      title: "What runs",
      lines: [
        { text: run.command === null ? "the following steps of the job" : `the command: ${run.command}` },
        ...run.on_failure === null ? [] : [{ text: `where it fails, the command: ${run.on_failure}` }],
        { text: `for at most ${run.seconds} seconds, in which no other run starts` },
        ...run.login === null ? [] : [{ text: `logging in to this database as ${run.login.role} until then, with a password of its own` }],
        ...audience === void 0 ? [] : [{ text: `with a permit for ${audience}` }]
      ]
    },
    ...run.login === null ? [] : [
      {
        title: `What the login ${run.login.role} may leave behind`,
        none: "Nothing: no definer function, grant, default privilege or trigger.",
        lines: linesOf(run.login.leaves)
      }
    ],
    {
      title: "Files that are signed",
      none: "None; the commit is.",
      lines: linesOf(run.files.map((file) => `${file.path} sha256:${file.sha256}`))
    },
    ...run.releases.length === 0 ? [] : [releaseSection(run.releases, known?.releases ?? [])],
    ...known === null ? [] : [await lastSection(source, known.last)]
  ];
}
function attestedSection({ workflow, commit, trusted_root: root }) {
  const ref = workflow.includes("@") ? "" : ", of the policy\u2019s branch";
  return {
    title: "Whose attestation each subject must have",
    lines: linesOf([
      `the workflow ${workflow}${ref}`,
      commit === "same" ? "of this very commit" : "of any commit of the policy\u2019s branch",
      `trusted by ${root.path} sha256:${root.sha256}`
    ])
  };
}
function releaseSection(names, known) {
  const lines = names.map((name) => {
    const one = known.find((release) => release.name === name);
    return { text: one === void 0 ? name : `${name}: ${releaseWords(one)}` };
  });
  return { title: "Secrets that the run gets once it is started", lines };
}
function releaseWords({ version, single_use: single, state }) {
  const named = `version ${version}${single ? ", for a single run" : ""}`;
  switch (state) {
    case "missing":
      return "none was put, so that it cannot start";
    case "spent":
      return `${named}, which another run was granted, so that it cannot start`;
    case "due":
      return `${named}, which is the newest now`;
    case "granted":
      return `${named}, was granted`;
    case "rotate":
      return `${named}, was granted; replace it`;
  }
}
async function lastSection({ namesOf }, last) {
  const title = "What was deployed last";
  if (last === null) return { title, lines: [], none: "Nothing of this plan." };
  const name = last.by === null ? void 0 : (await namesOf([last.by])).get(last.by);
  const how = last.outcome ?? "nobody knows yet how it ended";
  return {
    title,
    lines: [
      { text: `${last.code} of commit ${last.commit}, by ${name?.words ?? last.by} at ${last.at}: ${how}` },
      ...boundedLines(linesOf(last.subjects), "subjects")
    ]
  };
}
function linesOf(texts) {
  return texts.map((text2) => ({ text: text2 }));
}
export {
  saysFiledRun,
  saysRun
};
