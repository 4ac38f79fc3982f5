import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson
} from "./chunk-HE2DVMTB.js";
import {
  readFindings
} from "./chunk-OB5IXVHD.js";
import {
  QuorateError
} from "./chunk-3LYL2YFW.js";

// src/postgres/holders.ts
async function endHolders(database) {
  const { named, findings } = await ask(database, "quorate.name_holders", []);
  const within = readFindings(findings);
  if (!Array.isArray(named) || within === null) throw unread("quorate.name_holders");
  if (named.length === 0) return { ended: [], within };
  const { ended } = await ask(database, "quorate.end_holders", [`{${named.join(",")}}`]);
  if (!Array.isArray(ended)) throw unread("quorate.end_holders");
  return { ended: ended.map((observed) => ({ code: "HOLDER_ENDED", observed })), within };
}
async function ask(database, name, args) {
  const answer = await callJson(database, name, args);
  if (answer === null) throw unread(name);
  return answer;
}
function unread(name) {
  return new QuorateError("DB_ANSWER", { observed: name });
}

export {
  endHolders
};
