import {
  accountNames
} from "./chunk-YRAETELS.js";
import {
  settingsReader
} from "./chunk-TMT3UUUQ.js";
import {
  kindNamed
} from "./chunk-W6MQCYPL.js";
import {
  verifyAction
} from "./chunk-LOFAJVOG.js";
import {
  peopleIn
} from "./chunk-OCYH34ZD.js";
import {
  QuorateError,
  sha256,
  utcSeconds
} from "./chunk-MOJ4YKEH.js";

// src/usecases/change/shown-change.ts
async function showChange(run, from, change, content, doing) {
  run.say(await changeSections(await lookerOf(run, from, doing), from, change, content));
  run.say(await provenanceSections(askingOf(run), from, await kindNamed(change.contentKind), content, change.packet));
}
async function changeSections(looker, from, change, content) {
  const { packet, code, notAfter, opened, contentKind } = change;
  const { says } = await kindNamed(contentKind);
  if (says === null) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: contentKind });
  const [asked, sections] = await Promise.all([
    askedSection(looker, {
      title: `${code}: ${packet.action} in ${packet.environment}`,
      opened,
      about: aboutOf({ ...packet, follows: packet.parent }),
      commit: packet.commit,
      until: untilText(notAfter, from.gate)
    }),
    says({ ...from, code, namesOf: looker.namesOf }, content, packet.parent)
  ]);
  return [asked, ...sections];
}
async function showProposal(run, from, { action, kind, commit, fields }, content) {
  const looker = await lookerOf(run, from, "opens it");
  const { namesOf } = looker;
  const [asked, sections] = await Promise.all([
    askedSection(looker, {
      title: `A new change: ${action} in ${from.gate.name}`,
      opened: null,
      about: aboutOf(fields),
      commit,
      until: untilOf(from.gate, action)
    }),
    kind.says === null ? [] : kind.says({ ...from, code: null, opens: action, namesOf }, content, null)
  ]);
  run.say([asked, ...sections]);
  const scope = from.gate.policy.actions.get(action)?.scope ?? action;
  run.say(await provenanceSections(askingOf(run), from, kind, content, { scope, commit }));
  return sections;
}
async function showReopening(run, from, cut) {
  const { gate, database } = from;
  const looker = await lookerOf(run, from, "opens its verify again");
  const { namesOf } = looker;
  const verify = verifyAction(gate)?.[0] ?? "VERIFY";
  const { saysFiled } = await kindNamed(cut.contentKind);
  const [asked, sections] = await Promise.all([
    askedSection(looker, {
      title: `A new change: ${verify} in ${gate.name}`,
      opened: cut.opened,
      about: aboutOf({ ...cut.packet, follows: cut.code }),
      commit: cut.packet.commit,
      until: untilOf(gate, verify)
    }),
    saysFiled === null ? [] : saysFiled({ gate, database, code: cut.code, namesOf }, cut.code)
  ]);
  run.say([asked, ...sections]);
}
var askingOf = ({ job, inputs }) => ({
  ...{ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken }
});
async function provenanceSections(asking, { gate, files }, { attests }, content, of) {
  const attested = attests?.(content) ?? null;
  if (attested === null) return [];
  const { verifyProvenance } = await import("./provenance-ZJHGYUSK.js");
  return [await verifyProvenance(asking, { gate, files }, attested, of)];
}
async function lookerOf({ job, inputs }, { files, gate }, doing) {
  const token = inputs.githubToken;
  const ask = token === null ? null : settingsReader({ apiUrl: job.apiUrl, token, timeoutMs: 5e3 });
  return {
    namesOf: accountNames({ people: await peopleIn(files, gate.name), actorId: job.actorId, ask }),
    subject: sha256(job.actorId),
    does: (name) => `${name} started this job, and ${doing}`,
    pageOf: (commit) => job.serverUrl === null ? null : `${job.serverUrl}/${job.repository}/commit/${commit}`
  };
}
async function askedSection({ namesOf, subject, does, pageOf }, { title, opened, about, commit, until }) {
  const names = await namesOf([subject, ...opened === null ? [] : [opened.subjectSha256]]);
  const link = pageOf(commit);
  return {
    title,
    lines: [
      ...opened === null ? [] : [personLine(names, opened.subjectSha256, (name) => `opened by ${name} at ${opened.at}`)],
      personLine(names, subject, does),
      ...about.map((text) => ({ text })),
      { text: `of commit ${commit}`, ...link === null ? {} : { link } },
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
  changeSections,
  showProposal,
  showReopening,
  provenanceSections
};
