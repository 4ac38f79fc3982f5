import {
  contentToSign
} from "./chunk-PMTIEXPU.js";
import {
  changeToSign
} from "./chunk-63SDBD7T.js";
import {
  showChange
} from "./chunk-FKIQNJQ4.js";
import {
  openCheckout
} from "./chunk-EG6UBLX2.js";
import "./chunk-473RPSWW.js";
import "./chunk-72SCMEBU.js";
import "./chunk-LGAK42A4.js";
import {
  atDoor
} from "./chunk-ESUN4HEY.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-EH7MJIUI.js";
import "./chunk-7YLNHWXO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-DW47M7KU.js";
import "./chunk-TI7IKTE2.js";
import "./chunk-633EZU6O.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-XRMCH6TC.js";
import "./chunk-MLSLUZL5.js";
import "./chunk-GJ6FXBBM.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-HOBUZOMN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-MNCUFJSX.js";
import "./chunk-BF4BOHZ7.js";
import "./chunk-CHU42L5I.js";
import "./chunk-SNAO5WPP.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-FD56KELS.js";
import "./chunk-XCZFA3D3.js";
import "./chunk-3HYH2FCD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KDBCU3ON.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-BR2LKTLQ.js";
import "./chunk-WYJDZB2N.js";
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
