import {
  contentToSign
} from "./chunk-ZTKFWR7W.js";
import {
  openCheckout,
  showChange
} from "./chunk-OA4QLS6J.js";
import "./chunk-JUBABDJD.js";
import "./chunk-OZ642B43.js";
import {
  changeToSign
} from "./chunk-LNXN4JPY.js";
import "./chunk-TX3IXLJL.js";
import {
  atDoor
} from "./chunk-TJV5RTO2.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-ZH7H2ITG.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-6L7YNXZF.js";
import "./chunk-6AIZY7SS.js";
import "./chunk-SJ4LOZD2.js";
import "./chunk-7Y6OHJOX.js";
import "./chunk-VIWOS7SS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-DNHSJLFO.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-6AP6JAA3.js";
import "./chunk-CHU42L5I.js";
import "./chunk-ZBIGEYDA.js";
import "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import "./chunk-QXQMLB4N.js";
import "./chunk-YGNLF55Z.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-3GV4KSRO.js";
import "./chunk-ZNFV6QV5.js";
import "./chunk-O3FHR4EJ.js";
import "./chunk-NPPXMGBV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AUNC2MGS.js";
import "./chunk-7ZEGVTTA.js";
import "./chunk-YC4WCN66.js";
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
} from "./chunk-EFBZM7NI.js";
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
