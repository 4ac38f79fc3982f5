import {
  call,
  findings
} from "./chunk-NQTFCWVW.js";
import {
  listOf,
  members,
  number,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/lent-logins.ts
var takenBack = listOf(members({ role: text, change: text, ended: number, unclean: listOf(text) }));
var report = listOf(members({ role: text, findings }));
function takeBackLogins(database) {
  return call(database, "quorate.take_back_logins", [], takenBack);
}
function readLoginReport(database) {
  return call(database, "quorate.login_report", [], report);
}

export {
  takeBackLogins,
  readLoginReport
};
