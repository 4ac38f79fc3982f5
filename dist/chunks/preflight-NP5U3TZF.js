import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cutStep
} from "./chunk-7JLJ2HUY.js";
import {
  verifyStep
} from "./chunk-GUSGTKUD.js";
import {
  act
} from "./chunk-LJ754SS5.js";
import "./chunk-44EVCYSH.js";
import "./chunk-GC5TJF2T.js";
import "./chunk-DUXIBAS4.js";
import "./chunk-2Z3FEATD.js";
import "./chunk-57XBFSBB.js";
import "./chunk-P42HFKZM.js";
import "./chunk-N5XRAELI.js";
import "./chunk-C7E7DFS6.js";
import "./chunk-AHLRQEA3.js";
import "./chunk-UUCROAPK.js";
import "./chunk-TARZM55W.js";
import "./chunk-M46U4CKX.js";
import "./chunk-3MBF2C7D.js";
import "./chunk-7LRSYIMA.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-UMLBQINJ.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-KX77EBAE.js";
import "./chunk-HM3G43EZ.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/preflight.ts
function preflight(run) {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER;
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true });
}
export {
  preflight
};
