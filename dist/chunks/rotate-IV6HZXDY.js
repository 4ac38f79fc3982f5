import {
  readEnrolment
} from "./chunk-BJUFRZSM.js";
import {
  agree,
  approvalText,
  keyStatement,
  seatHere,
  signStatement
} from "./chunk-ELVQX6SU.js";
import "./chunk-ZUZXIVZY.js";
import {
  writeNewFile
} from "./chunk-R37U5MRO.js";
import {
  audienceOf
} from "./chunk-6PCWFMXB.js";
import {
  seatDigest
} from "./chunk-6FNWBU6V.js";
import "./chunk-NCEVGQBF.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// imported:node:fs/promises?src/usecases/device/rotate.ts
var own_readFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readFile)();

// imported:node:path?src/usecases/device/rotate.ts
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/device/rotate.ts
async function rotateSeat(asked, shell) {
  const old = seatHere(asked);
  const path = own_resolve(shell.folder, asked.enrolment);
  const text = await own_readFile(path, "utf8").catch((cause) => {
    throw new QuorateError("FILE_MISSING", { observed: asked.enrolment }, { cause });
  });
  const enrolled = readEnrolment(text);
  if (enrolled === null) throw new QuorateError("DEVICE_FILE_MALFORMED", { observed: asked.enrolment });
  const { seat: next, document, enrolmentId: subject, registerBy: notAfter } = enrolled;
  const [digest, { seat, ledger_id: ledgerId, custodian }] = [seatDigest(document), old.document];
  const isSame = next.seat === seat && next.ledger_id === ledgerId && next.custodian === custodian;
  if (!isSame || digest === old.digest || old.document.sort === "secret")
    throw new QuorateError("USAGE", {
      expected: { seat: `another key of ${seat} of the same person, and no secret that signs for it` },
      observed: `${next.seat} ${digest}`
    });
  const of = { purpose: "seat-rotate", ledgerId, subject, notAfter, asked: [digest] };
  const parts = keyStatement(of, { seat, digest: old.digest, generation: 0 });
  const says = `The key ${old.digest} of the seat ${seat} gives way to ${digest}, which is mine as well`;
  await agree(
    shell,
    [{ title: "You sign", lines: [says, `until ${notAfter}`].map((line) => ({ text: line })) }],
    asked.yes
  );
  const signed = await signStatement({ statement: audienceOf(parts), parts }, { ...old, env: shell.env });
  writeNewFile(own_resolve(shell.folder, asked.out), `${approvalText({ ...signed, seat, generation: 0 })}
`);
  return {
    ...{ outcome: "pass", mode: "seat rotate", findings: [] },
    facts: { seat, from: old.digest, to: digest, file: asked.out, "register by": notAfter },
    next: [
      `Hand ${asked.out} over with ${asked.enrolment}: a SEAT_ROTATE names both, as "holder" and "enrolment".`,
      `Once it is carried out, confirm the new key: quorate seat confirm --seat ${seat} --digest ${digest.slice(0, 12)}`
    ],
    data: { seat, from: old.digest, to: digest }
  };
}
export {
  rotateSeat
};
