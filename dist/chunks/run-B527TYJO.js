import {
  lastRun
} from "./chunk-K5IG6DPX.js";
import {
  MOST_THINGS
} from "./chunk-7WK2S4LE.js";
import {
  readFiled
} from "./chunk-G4BA54KD.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import {
  members,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/run.ts
var filed = members({ content: text, last: orNull(lastRun) });
async function saysRun(source, content) {
  const known = source.code === null ? null : await readFiled(source.database, source.code, filed);
  return sectionsOf(source, JSON.parse(content), known);
}
async function saysFiledRun(source, code) {
  const known = await readFiled(source.database, code, filed);
  return known === null ? [] : sectionsOf(source, JSON.parse(known.content), known);
}
async function sectionsOf(source, { run, given }, known) {
  const { audience } = given;
  return [
    { title: "What is deployed", none: "No subjects are named.", lines: bounded(given.subjects) },
    {
      title: "What runs",
      lines: [
        { text: run.command === null ? "the following steps of the job" : `the command: ${run.command}` },
        ...run.on_failure === null ? [] : [{ text: `where it fails, the command: ${run.on_failure}` }],
        { text: `for at most ${run.seconds} seconds, which the login is held for` },
        ...audience === void 0 ? [] : [{ text: `with a permit for ${audience}` }]
      ]
    },
    {
      title: "Files that are signed",
      none: "None; the commit is.",
      lines: bounded(run.files.map((file) => `${file.path} sha256:${file.sha256}`))
    },
    ...known === null ? [] : [await lastSection(source, known.last)]
  ];
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
      ...bounded(last.subjects)
    ]
  };
}
function bounded(lines) {
  const rest = lines.length - MOST_THINGS;
  return [...lines.slice(0, MOST_THINGS), ...rest > 0 ? [`and ${rest} more`] : []].map((line) => ({ text: line }));
}
export {
  saysFiledRun,
  saysRun
};
