import {
  contentToSign
} from "./chunk-2CZM6NHF.js";
import {
  openCheckout,
  showChange
} from "./chunk-Y3RI4MHR.js";
import "./chunk-LGVZBUI3.js";
import "./chunk-YJEGL3GP.js";
import {
  changeToSign
} from "./chunk-O6N4NGPD.js";
import "./chunk-ZFN3WHFY.js";
import {
  atDoor
} from "./chunk-SWWGRUWX.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-HYXIHJVB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-SQOPOKO7.js";
import "./chunk-TNBZ6BW5.js";
import "./chunk-HVC3PNT5.js";
import "./chunk-F2OF37KF.js";
import "./chunk-73BTIAJ2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-4KS4OHX3.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-VG6OQLJ5.js";
import "./chunk-CHU42L5I.js";
import "./chunk-HJ3UMLJO.js";
import "./chunk-J5APM7G6.js";
import "./chunk-SRPLH7QT.js";
import "./chunk-JWRR5DA5.js";
import "./chunk-EM35PGXM.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-JTSGQMEK.js";
import "./chunk-34IWLVJ6.js";
import "./chunk-FDZZLL34.js";
import "./chunk-5WFSOZ2J.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VPO2ZC23.js";
import "./chunk-HOUHSBZ7.js";
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
} from "./chunk-NYYDHO2X.js";
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
