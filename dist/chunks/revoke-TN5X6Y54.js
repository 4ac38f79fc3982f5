import {
  atDoor,
  request
} from "./chunk-26ELZUM2.js";
import "./chunk-OEABN3GA.js";
import "./chunk-RTAEWLBV.js";
import "./chunk-P34HQRME.js";
import "./chunk-WVW5A54K.js";
import "./chunk-XV2HGRVL.js";
import "./chunk-N5FP55QF.js";
import "./chunk-WRZ2R64F.js";
import "./chunk-DJY2NKGS.js";
import "./chunk-FEMYFSCU.js";
import "./chunk-F4BV55S6.js";
import "./chunk-XYP337VN.js";
import "./chunk-IMNXWNYS.js";
import {
  loginAndId,
  loginsOf,
  unnamed
} from "./chunk-EWPEKGAN.js";
import {
  dispatch
} from "./chunk-LOFAJVOG.js";
import "./chunk-VVSZ3GMO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-5HYMDBSD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-45NKXMTQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-WXJSEFVG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-37ZRX6L2.js";
import "./chunk-J7BXX4MO.js";
import "./chunk-LJVA6AH7.js";
import {
  readRegistered
} from "./chunk-5LZRYV26.js";
import {
  peopleBeside
} from "./chunk-XUOD2IO5.js";
import "./chunk-TQLAPUWP.js";
import "./chunk-57ZQMQLT.js";
import "./chunk-N4Y3BPMD.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SUA6SZHW.js";
import "./chunk-DKNVY3EL.js";
import "./chunk-GCFN3RLC.js";
import "./chunk-HF57UUJQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4OHNFURJ.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OMXKWFH4.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  ID,
  QuorateError,
  sha256
} from "./chunk-T57VTRKM.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/person-named.ts
async function personNamed(database, people, typed) {
  const listed = people?.people ?? [];
  const same = (login) => login?.toLowerCase() === typed.toLowerCase();
  const filed = listed.filter(({ id, githubLogin: login }) => id === typed || same(login));
  const found = filed.map((person) => ({ subject: sha256(person.id), who: loginAndId(person) }));
  if (found.length > 1) throw ambiguous(typed, found);
  if (found[0] !== void 0) return found[0];
  if (ID.pattern.test(typed)) return { subject: sha256(typed), who: typed };
  const registered = (await readRegistered(database)).filter(({ revoked }) => !revoked);
  const labelled = registered.filter(({ label }) => same(label));
  const heard = labelled.map(({ subjectSha256: subject }) => ({ subject, who: `${typed} (${unnamed(subject)})` }));
  if (heard.length > 1) throw ambiguous(typed, heard);
  if (heard[0] !== void 0) return heard[0];
  const logins = loginsOf(people);
  const known = registered.map(({ subjectSha256: subject, label }) => logins.get(subject) ?? label ?? unnamed(subject));
  throw new QuorateError("PERSON_UNKNOWN", { expected: known.sort(), observed: typed });
}
function ambiguous(typed, found) {
  return new QuorateError("PERSON_AMBIGUOUS", { expected: found.map(({ who }) => who), observed: typed });
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
  const own = people?.people.find((person) => person.id === id);
  return { subject: sha256(id), who: own === void 0 ? id : loginAndId(own) };
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
