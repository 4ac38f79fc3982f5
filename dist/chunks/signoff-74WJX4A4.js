import {
  contentToSign
} from "./chunk-NWNKBZ2Y.js";
import {
  openCheckout,
  showChange
} from "./chunk-ODPC2P2W.js";
import "./chunk-TYA6XNAC.js";
import "./chunk-VTOK3LK4.js";
import {
  changeToSign
} from "./chunk-MFCNYFHA.js";
import "./chunk-A7AGRYNG.js";
import {
  atDoor
} from "./chunk-77K53BPG.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-N4YBJZZK.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-5STU73C2.js";
import "./chunk-FF2KYGHR.js";
import "./chunk-B3DIHUR4.js";
import "./chunk-R7NIZR3O.js";
import "./chunk-ZTSECXPA.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-OIN5W3O7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-23L4NAET.js";
import "./chunk-CHU42L5I.js";
import "./chunk-YRM7NUM6.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import "./chunk-ZNIXHJOI.js";
import "./chunk-GQCIGPAD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-MWYC23PV.js";
import "./chunk-GNVQFRXZ.js";
import "./chunk-SROZHDQK.js";
import "./chunk-O2XEJREQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-43WR4N6Y.js";
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
} from "./chunk-IRR73VOT.js";
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
