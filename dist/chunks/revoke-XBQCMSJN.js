import {
  atDoor,
  request
} from "./chunk-QOCNACQV.js";
import "./chunk-LHDWYVHR.js";
import "./chunk-M7BOF36W.js";
import "./chunk-A4P5FJ2V.js";
import "./chunk-SME3XFYO.js";
import "./chunk-OVLW3I6H.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import "./chunk-FTCEULDN.js";
import "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import "./chunk-QSPSV5AK.js";
import {
  loginAndId,
  loginsAndIdsOf,
  loginsOf,
  unnamed
} from "./chunk-WRRSWVCG.js";
import {
  dispatch
} from "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-AEOKVVUO.js";
import {
  readRegistered
} from "./chunk-B3ZNGSZ2.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  ID,
  QuorateError,
  sha256
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/person-named.ts
async function personNamed(database, people, typed) {
  const listed = people?.people ?? [];
  const same = (login) => login?.toLowerCase() === typed.toLowerCase();
  const filed = listed.filter(({ id, githubLogin: login }) => id === typed || same(login));
  const found = filed.map((person) => ({ subject: sha256(person.id), who: loginAndId(person) }));
  if (found.length > 1) throw ambiguous(typed, found);
  const [one] = found;
  if (one !== void 0 && filed.some(({ id }) => id === typed)) return one;
  if (one === void 0 && ID.pattern.test(typed)) return { subject: sha256(typed), who: typed };
  const registered = (await readRegistered(database)).filter(({ revoked }) => !revoked);
  const labelled = registered.filter(({ label, subjectSha256: subject }) => same(label) && subject !== one?.subject);
  const inFile = loginsAndIdsOf(people);
  const heard = labelled.map(({ subjectSha256: subject }) => {
    return { subject, who: inFile.get(subject) ?? `${typed} (${unnamed(subject)})` };
  });
  const meant = [...found, ...heard];
  if (meant.length > 1) throw ambiguous(typed, meant);
  if (meant[0] !== void 0) return meant[0];
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
