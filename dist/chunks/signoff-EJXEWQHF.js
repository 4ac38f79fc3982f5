import {
  contentToSign
} from "./chunk-HYUJOTP7.js";
import {
  openCheckout,
  showChange
} from "./chunk-2HYQIYCB.js";
import "./chunk-53ULP2NH.js";
import "./chunk-QNDXGOOV.js";
import {
  changeToSign
} from "./chunk-TYXXH6TH.js";
import "./chunk-PF2L4NLN.js";
import {
  atDoor
} from "./chunk-ORKFOWWQ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-NHVDY5NO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-LGE5XRJ4.js";
import "./chunk-MY2O5JBN.js";
import "./chunk-CN4VD6L4.js";
import "./chunk-ARKLDIG3.js";
import "./chunk-PRBUGSXV.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-NTWA25A7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-SD6CERDK.js";
import "./chunk-CHU42L5I.js";
import "./chunk-LIU2EX36.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-SVVLS7DZ.js";
import "./chunk-FD2SFEVH.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7JG7TI5A.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-OTAOZ5OP.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/signoff.ts
async function signoff(run) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    const role = requireInput(run, "role");
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(
      doorJob(run, checkout.files),
      async (gate, database, reading) => {
        const change = await changeToSign(gate, reading, code);
        const { text, digest } = await contentToSign({ checkout, gate, database }, change);
        const from = { gate, database, files: checkout.files };
        await showChange(run, from, change, text, `would take a seat of ${role}`);
        return {
          ...statementFor(change, role, digest),
          subject: change.activationId,
          notAfter: change.notAfter,
          scope: "signoff",
          name: "quorate.signoff",
          args: [change.activationId, role, digest]
        };
      },
      changeEarly(code)
    );
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function statementFor(change, role, content) {
  const asked = [change.packetSha256, role, content];
  if (role !== change.esignClass || change.grant === null) return { purpose: "signoff", asked };
  const grant = sha256(grantDocument(change.packet, change.code));
  if (grant !== change.grant.sha256)
    throw new QuorateError("PACKET_FORGED", { expected: grant, observed: change.grant.authCode });
  return { purpose: "esign", asked: [...asked, grant] };
}
export {
  signoff
};
