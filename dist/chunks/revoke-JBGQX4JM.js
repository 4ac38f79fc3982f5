import {
  atDoor,
  request
} from "./chunk-KWOFOQXI.js";
import "./chunk-TCQAE5TJ.js";
import "./chunk-ONZPGXDX.js";
import "./chunk-7CVUVQIT.js";
import "./chunk-5LIABJZW.js";
import "./chunk-LSZFLTQM.js";
import "./chunk-N5FP55QF.js";
import "./chunk-V3V56LQ7.js";
import "./chunk-4STYWHNN.js";
import "./chunk-EPWM62NU.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-2IE5I4WG.js";
import "./chunk-3RLLVSOM.js";
import {
  dispatch
} from "./chunk-LOFAJVOG.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GO6UF4HQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-N7A54MBB.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-JJ7OIDRD.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-57H3GWXM.js";
import "./chunk-MBLZKN4B.js";
import {
  readRegistered
} from "./chunk-WWHHXHI6.js";
import {
  peopleBeside
} from "./chunk-HVQSXIE7.js";
import "./chunk-2VLRUWQS.js";
import "./chunk-OQTQF4RL.js";
import "./chunk-EKTGI4BE.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-YKUVIQN7.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  ID,
  QuorateError,
  sha256
} from "./chunk-FTQPQCFV.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/person-named.ts
async function personNamed(database, people, typed) {
  const listed = people?.people ?? [];
  const same = (login) => login?.toLowerCase() === typed.toLowerCase();
  const filed = listed.filter(({ id, githubLogin: login }) => id === typed || same(login));
  const found = filed.map(
    ({ id, githubLogin: login }) => ({ subject: sha256(id), who: `${login} (${id})` })
  );
  if (found.length > 1) throw ambiguous(typed, found);
  if (found[0] !== void 0) return found[0];
  if (ID.pattern.test(typed)) return { subject: sha256(typed), who: typed };
  const registered = (await readRegistered(database)).filter(({ revoked }) => !revoked);
  const labelled = registered.filter(({ label }) => same(label));
  const heard = labelled.map(({ subjectSha256: subject }) => ({ subject, who: `${typed} (${named(subject)})` }));
  if (heard.length > 1) throw ambiguous(typed, heard);
  if (heard[0] !== void 0) return heard[0];
  const logins = new Map(listed.map(({ id, githubLogin: login }) => [sha256(id), login]));
  const known = registered.map(({ subjectSha256: subject, label }) => logins.get(subject) ?? label ?? named(subject));
  throw new QuorateError("PERSON_UNKNOWN", { expected: known.sort(), observed: typed });
}
function ambiguous(typed, found) {
  return new QuorateError("PERSON_AMBIGUOUS", { expected: found.map(({ who }) => who), observed: typed });
}
function named(subject) {
  return `account ${subject.slice(0, 12)}`;
}

// src/usecases/door/revoke.ts
function suspend(job, { person, reason }) {
  return stop(job, "suspend", "quorate.suspend_human", person, (subject) => ({ subject_sha256: subject, reason }));
}
function confirm(job, { person, reason }) {
  return stop(job, "confirm", "quorate.confirm_suspension", person, (subject) => ({ subject_sha256: subject, reason }));
}
function revoke(job, { reason }) {
  return stop(job, "revoke", "quorate.revoke_self", null, () => ({ reason }));
}
function stop(job, purpose, name, typed, fields) {
  return atDoor({ ...job, login: "revoke" }, async (gate, database) => {
    const { workspace, actorId } = job.job;
    const people = await peopleBeside(workspace, gate.name);
    const { subject, who } = typed === null ? ownPerson(people, actorId) : await personNamed(database, people, typed);
    const tell = (told, { lapsesAt }) => stopped(told, { lapsesAt, gate, purpose, person: typed ?? actorId, subject, who });
    return { purpose, scope: "revoke", name, tell, ...request(gate, fields(subject)) };
  });
}
function ownPerson(people, id) {
  const login = people?.people.find((person) => person.id === id)?.githubLogin;
  return { subject: sha256(id), who: login ? `${login} (${id})` : id };
}
function stopped(told, { gate, lapsesAt, purpose, person, subject, who }) {
  const { suspended: _, revoked: __, "suspended by": ___, ...facts } = told.facts;
  const findings = told.findings.map(
    (one) => one.code === "NOBODY_TO_REVOKE" || one.observed === subject ? { ...one, observed: who } : one
  );
  if (told.outcome !== "pass") return { ...told, findings, facts };
  const whole = { ...told, findings, facts: { ...facts, [purpose === "suspend" ? "suspended" : "revoked"]: who } };
  if (purpose === "suspend") {
    const typed = dispatch(gate, "revoke", { what: "confirm", person, reason: '"<why>"' });
    return {
      ...whole,
      next: [`Another registered person confirms it before ${lapsesAt}, or it lapses: ${typed}`]
    };
  }
  return {
    ...whole,
    next: [
      `Take ${who} out of manifests/people.yaml: whoever is still listed there comes back with the next REGISTRY_CHANGE.`
    ]
  };
}
export {
  confirm,
  revoke,
  suspend
};
