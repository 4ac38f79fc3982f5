import {
  challengeOf,
  handIn
} from "./chunk-IO62B7EF.js";
import {
  agree,
  approvalText,
  keyStatement,
  seatHere,
  seatsHere,
  signStatement
} from "./chunk-ELVQX6SU.js";
import "./chunk-ZUZXIVZY.js";
import "./chunk-R37U5MRO.js";
import {
  putSeatSecret
} from "./chunk-5DMJDFDX.js";
import "./chunk-LHDWYVHR.js";
import {
  audienceOf
} from "./chunk-6PCWFMXB.js";
import "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import {
  shellWord
} from "./chunk-LOFAJVOG.js";
import "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import {
  MOMENT
} from "./chunk-6FNWBU6V.js";
import "./chunk-NCEVGQBF.js";
import "./chunk-AEOKVVUO.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-ENIZWVK7.js";
import {
  QuorateError,
  canonicalize,
  sha256,
  utcSeconds
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// imported:node:crypto?src/usecases/device/seats.ts
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// src/usecases/device/seats.ts
var SAYS = {
  confirm: (seat, digest) => `The seat ${seat} is registered with ${digest}, the digest that you wrote down when you enrolled it`,
  drill: (seat) => `The key of the seat ${seat} is at hand and works; nothing else is said`,
  end: (seat) => `The seat ${seat} ends now, for good: its key counts no more`
};
async function seatAct(asked, shell, live) {
  const seat = seatHere(asked);
  const { document, digest } = seat;
  const { act } = asked;
  const notAfter = utcSeconds(shell.now() + Number(asked.hours) * 3600);
  const subject = own_randomUUID();
  const said = { seat: document.seat, ...act === "confirm" ? { seat_sha256: digest } : {}, ...endedBy(asked) };
  const request = canonicalize({ request_id: subject, ...said, not_after: notAfter });
  const of = {
    ...{ purpose: `seat-${act}`, ledgerId: document.ledger_id, subject, notAfter },
    asked: [sha256(request)]
  };
  const parts = keyStatement(of, { seat: document.seat, digest, generation: 0 });
  const statement = audienceOf(parts);
  const { reason, compromisedSince: since } = asked;
  const lines = [
    SAYS[act](document.seat, digest),
    ...reason === void 0 ? [] : [`because: ${reason}`],
    ...since === void 0 ? [] : [`others may have had the key since ${since}: what it signed since then falls`],
    `in the ledger ${document.ledger_id}`,
    `until ${notAfter}`
  ];
  await agree(shell, [{ title: "You sign", lines: lines.map((text) => ({ text })) }], asked.yes);
  const challenge = challengeOf(live, { seat: document.seat, statement, given: asked.challenge ?? null });
  const signed = await signStatement({ statement, parts }, { ...seat, env: shell.env, challenge });
  const approval = approvalText({ ...signed, seat: document.seat, generation: 0 });
  if (live !== null) {
    const people = await peopleBeside(shell.folder, (await readGate(live)).name);
    return handIn(live, { act, args: [request], approval }, people);
  }
  const command = `gh workflow run signoff.yml -f mode=seat-${act} -f request=${shellWord(request)} -f approval=${shellWord(approval)}`;
  return {
    ...{ outcome: "pass", mode: `seat ${act}`, findings: [] },
    facts: { seat: document.seat, digest, statement, "hand in before": notAfter },
    data: { approval, request, command, statement }
  };
}
function endedBy({ act, reason, compromisedSince: since }) {
  const isWrong = act !== "end" && (reason !== void 0 || since !== void 0);
  if (isWrong || since !== void 0 && !MOMENT.test(since))
    throw new QuorateError("USAGE", {
      expected: { "compromised-since": "of an end, a time such as 2026-11-30T09:00:00Z" },
      observed: since ?? null
    });
  return { ...reason === void 0 ? {} : { reason }, ...since === void 0 ? {} : { compromised_since: since } };
}
async function putSecret(asked, live) {
  const { document, digest, secretHash } = seatHere(asked);
  if (secretHash === null)
    throw new QuorateError("USAGE", { expected: { seat: "one that is proved by a secret" }, observed: document.sort });
  await putSeatSecret(live, document.seat, secretHash);
  return {
    ...{ outcome: "pass", mode: "seat put", findings: [], facts: { seat: document.seat, digest } },
    next: [
      `Confirm it by a job of your own: gh workflow run signoff.yml -f mode=seat-confirm -f seat=${document.seat} -f seat-digest=${digest}`
    ],
    data: { seat: document.seat, digest }
  };
}
function showSeats(folder) {
  const seats = seatsHere(folder);
  const rows = seats.map(({ document, digest }) => [document.seat, document.sort, document.valid_until, digest]);
  return {
    ...{ outcome: "pass", mode: "seat show", findings: [], facts: { seats: String(seats.length) } },
    sections: [
      {
        title: "Seats of this device",
        table: { head: ["seat", "sort", "valid until", "digest"], rows },
        lines: [],
        none: "none"
      }
    ],
    data: {
      seats: seats.map(({ document, digest, key, folder: at }) => ({
        ...{
          seat: document.seat,
          sort: document.sort,
          ledger_id: document.ledger_id,
          valid_until: document.valid_until
        },
        ...{ digest, folder: at, key }
      }))
    }
  };
}
export {
  putSecret,
  seatAct,
  showSeats
};
