import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeToSign
} from "./chunk-S7PDMFIA.js";
import {
  atDoor
} from "./chunk-QJGB6CYG.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-PYBTNCPW.js";
import "./chunk-UGCANSGT.js";
import "./chunk-PFNNBW63.js";
import "./chunk-SNSHIW56.js";
import "./chunk-3WRXFKGV.js";
import "./chunk-6DTSBRCN.js";
import "./chunk-BGMJLAWK.js";
import "./chunk-RHPO5BSY.js";
import "./chunk-QWQBIWEJ.js";
import "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-Q6BWEI4L.js";
import "./chunk-R3HMLVGG.js";
import "./chunk-WVLZ2VT7.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
