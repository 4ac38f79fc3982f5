import {
  accountNames
} from "./chunk-3WNN7LT5.js";
import {
  settingsReader
} from "./chunk-4BIHOP24.js";
import {
  kindNamed
} from "./chunk-EJXRYIOR.js";
import {
  verifyAction
} from "./chunk-ULQAMQS6.js";
import {
  peopleIn
} from "./chunk-CYTOQZ6I.js";
import {
  QuorateError,
  sha256,
  utcSeconds
} from "./chunk-VUEBSIIM.js";

// src/usecases/change/shown-change.ts
async function showChange(run, from, change, content, doing) {
  const { packet, code, notAfter, opened, contentKind } = change;
  const namesOf = await namesFor(run, from);
  const { says } = await kindNamed(contentKind);
  if (says === null) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: contentKind });
  const [asked, sections] = await Promise.all([
    askedSection(run, namesOf, {
      title: `${code}: ${packet.action} in ${packet.environment}`,
      opened,
      doing,
      about: aboutOf({ ...packet, follows: packet.parent }),
      commit: packet.commit,
      until: untilText(notAfter, from.gate)
    }),
    says({ ...from, code, namesOf }, content, packet.parent)
  ]);
  run.say([asked, ...sections]);
}
async function showProposal(run, from, { action, kind, commit, fields }, content) {
  const namesOf = await namesFor(run, from);
  const [asked, sections] = await Promise.all([
    askedSection(run, namesOf, {
      title: `A new change: ${action} in ${from.gate.name}`,
      opened: null,
      doing: "opens it",
      about: aboutOf(fields),
      commit,
      until: untilOf(from.gate, action)
    }),
    kind.says === null ? [] : kind.says({ ...from, code: null, opens: action, namesOf }, content, null)
  ]);
  run.say([asked, ...sections]);
  return sections;
}
async function showReopening(run, from, cut) {
  const { gate, database } = from;
  const namesOf = await namesFor(run, from);
  const verify = verifyAction(gate)?.[0] ?? "VERIFY";
  const { saysFiled } = await kindNamed(cut.contentKind);
  const [asked, sections] = await Promise.all([
    askedSection(run, namesOf, {
      title: `A new change: ${verify} in ${gate.name}`,
      opened: cut.opened,
      doing: "opens its verify again",
      about: aboutOf({ ...cut.packet, follows: cut.code }),
      commit: cut.packet.commit,
      until: untilOf(gate, verify)
    }),
    saysFiled === null ? [] : saysFiled({ gate, database, code: cut.code, namesOf }, cut.code)
  ]);
  run.say([asked, ...sections]);
}
async function namesFor({ job, inputs }, { files, gate }) {
  const token = inputs.githubToken;
  const ask = token === null ? null : settingsReader({ apiUrl: job.apiUrl, token, timeoutMs: 5e3 });
  return accountNames({ people: await peopleIn(files, gate.name), actorId: job.actorId, ask });
}
async function askedSection({ job }, namesOf, { title, opened, doing, about, commit, until }) {
  const actor = sha256(job.actorId);
  const names = await namesOf([actor, ...opened === null ? [] : [opened.subjectSha256]]);
  const link = job.serverUrl === null ? {} : { link: `${job.serverUrl}/${job.repository}/commit/${commit}` };
  return {
    title,
    lines: [
      ...opened === null ? [] : [personLine(names, opened.subjectSha256, (name) => `opened by ${name} at ${opened.at}`)],
      personLine(names, actor, (name) => `${name} started this job, and ${doing}`),
      ...about.map((text) => ({ text })),
      { text: `of commit ${commit}`, ...link },
      { text: until }
    ]
  };
}
function personLine(names, subject, says) {
  const name = names.get(subject);
  const text = says(name?.words ?? subject);
  return name?.isOtherwise ? { text, codes: ["PERSON_NAMED_OTHERWISE"] } : { text };
}
function aboutOf(said) {
  const {
    plan_id: plan,
    plan_revision: revision,
    carrier,
    rollback_plan_ref: rollback,
    document,
    follows,
    compensates
  } = said;
  return [
    ...typeof follows === "string" ? [`follows ${follows}, which was carried out`] : [],
    ...typeof compensates === "string" ? [`compensates ${compensates}, whose verify failed`] : [],
    ...typeof plan === "string" && carrier !== "GOV" ? [`plan ${plan}, revision ${revision}, for ${carrier}`] : [],
    ...typeof document === "string" ? [`document ${document}`] : [],
    ...typeof rollback === "string" ? [`the way back: ${rollback}`] : []
  ];
}
function untilText(notAfter, { now }) {
  const seconds = Date.parse(notAfter) / 1e3 - now();
  if (seconds <= 0) return `until ${notAfter}, which is over`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds % 3600 / 60)];
  return `until ${notAfter}, in ${hours > 0 ? `${hours} h ` : ""}${minutes} min`;
}
function untilOf({ policy, now }, action) {
  const spec = policy.documents.find(
    ({ kind, metadata }) => kind === "AUTHORITY_ACTION" && metadata.name === action
  )?.spec;
  const within = spec?.grant?.within_seconds;
  return `until about ${utcSeconds(now() + (typeof within === "number" ? within : 86400))}`;
}

export {
  showChange,
  showProposal,
  showReopening
};
