import {
  showProposal
} from "./chunk-RKRIJUI5.js";
import {
  openCheckout
} from "./chunk-MAIUTS2V.js";
import "./chunk-ULXH73UM.js";
import "./chunk-4RFLL3GS.js";
import {
  kindNamed
} from "./chunk-NK3MV77X.js";
import {
  atDoor,
  request
} from "./chunk-PJ4KIOC7.js";
import "./chunk-XZ7ON7DG.js";
import "./chunk-6JSFV442.js";
import "./chunk-EQNI5B3G.js";
import {
  changeEarly
} from "./chunk-AJM6USN2.js";
import "./chunk-LOLIC3EG.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-GQOPPYI3.js";
import {
  readChange
} from "./chunk-HJWGKHXX.js";
import "./chunk-LE6PWDVG.js";
import "./chunk-XGQJDYFT.js";
import "./chunk-XZMZH4HU.js";
import "./chunk-E3BSSMW3.js";
import "./chunk-F3NT44AA.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-WWBC2C7N.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-V4H4GE34.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GYJTM35S.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-ZX2GCC6M.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-7LNH5U4E.js";
import "./chunk-G7GT3UUR.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-YCOWJLDQ.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy
} from "./chunk-RLFDRGRV.js";
import "./chunk-HXSXEMBD.js";
import "./chunk-KEHMZ3YD.js";
import {
  readCompensation
} from "./chunk-SLPVFUN2.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NI6KTLVJ.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/open-compensation.ts
async function openCompensation(run, code) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    return await atDoor(
      doorJob(run, checkout.files, policy),
      async (gate, database, reading) => {
        const named = await reading;
        const failed = named.parent === null ? named : await readChange(database, named.parent);
        const back = await readCompensation(database, failed.code);
        if (back === null) throw new QuorateError("ESCALATION_NONE", { observed: failed.code });
        if (back.document === null) throw new QuorateError("COMPENSATION_NONE", { observed: failed.code });
        const { action, packet } = failed;
        const { plan_id, plan_revision, carrier, rollback_plan_ref } = packet;
        const about = { plan_id, plan_revision, carrier, rollback_plan_ref, compensates: failed.code };
        const from = { gate, database, files: checkout.files };
        const kind = await kindNamed("compensation");
        await showProposal(run, from, { action, kind, commit: checkout.commit, fields: about }, back.document);
        const fields = {
          compensates: failed.activationId,
          environment,
          commit: checkout.commit,
          plan_digest: sha256(back.document),
          manifest_digest: policy.digest
        };
        return { purpose: "open", scope: "open", name: "quorate.open_compensation", policy, ...request(gate, fields) };
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
export {
  openCompensation
};
