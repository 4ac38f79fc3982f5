import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-4WWEAUES.js";
import "./chunk-H3RPCFDL.js";
import "./chunk-C5PBXXWQ.js";
import {
  changeToSign
} from "./chunk-4VTJIPJ6.js";
import "./chunk-3EQKIFFD.js";
import "./chunk-QYVABH4A.js";
import "./chunk-E2N23M7B.js";
import "./chunk-ELXLK5XO.js";
import "./chunk-SNSHIW56.js";
import "./chunk-K246YHOG.js";
import "./chunk-4XOJMLYP.js";
import "./chunk-AKSVVSFX.js";
import "./chunk-ML7R4SQU.js";
import "./chunk-4SIKZGDI.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-JLT4HL75.js";
import "./chunk-U2NYRHEO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-VHR6DCMP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-A4K264PO.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/door/withdraw.ts
function leave(run) {
  return takeBack(run, "leave", "quorate.leave_seat", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "withdraw", "quorate.withdraw_change", []);
}
function takeBack(run, purpose, name, of) {
  const code = requireInput(run, "change");
  return atDoor(doorJob(run), async (gate, database) => {
    const { activationId, notAfter, packetSha256 } = await changeToSign(gate, database, code);
    return {
      purpose,
      subject: activationId,
      notAfter,
      asked: [packetSha256, ...of],
      scope: "signoff",
      name,
      args: [activationId, ...of]
    };
  });
}
export {
  leave,
  withdraw
};
