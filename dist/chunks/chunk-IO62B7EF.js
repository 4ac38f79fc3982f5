import {
  readChallenge
} from "./chunk-ELVQX6SU.js";
import {
  answerVerdict
} from "./chunk-LHDWYVHR.js";
import {
  call,
  callGate
} from "./chunk-NQTFCWVW.js";
import {
  anything
} from "./chunk-C2PK7ITU.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/usecases/device/hand-in.ts
var FUNCTIONS = {
  signoff: "quorate.signoff",
  leave: "quorate.leave_seat",
  withdraw: "quorate.withdraw_change",
  void: "quorate.void_approval",
  confirm: "quorate.confirm_seat",
  drill: "quorate.drill_seat",
  end: "quorate.end_seat"
};
async function handIn(database, { act, args, approval }, people) {
  const answer = await callGate(database, FUNCTIONS[act], [...args, approval]);
  return { ...answerVerdict(act, answer, people), data: { approval } };
}
function challengeOf(database, { seat, statement, given }) {
  return async () => {
    if (given === null && database === null)
      throw new QuorateError("USAGE", {
        expected: "--settings <file>, or --challenge <text> as the database answers to what is under \u201Cobserved\u201D",
        observed: `select quorate.seat_challenge('${seat}', '${statement}')`
      });
    const answered = given === null ? await call(database, "quorate.seat_challenge", [seat, statement], anything) : parse(given);
    const challenge = readChallenge(answered);
    if (challenge === null)
      throw new QuorateError("DEVICE_CHALLENGE_UNFIT", { expected: "argon2id with the one set of parameters" });
    return challenge;
  };
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export {
  handIn,
  challengeOf
};
