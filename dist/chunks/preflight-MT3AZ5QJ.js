import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cutStep
} from "./chunk-UOV5TWJA.js";
import {
  verifyStep
} from "./chunk-26AQEG5E.js";
import {
  act
} from "./chunk-UYHMEHTE.js";
import "./chunk-6GTVBOSG.js";
import "./chunk-4UQYNZPC.js";
import "./chunk-I5MQO44O.js";
import "./chunk-2W5UTNSH.js";
import "./chunk-YZTN6SH4.js";
import "./chunk-LTXSC6SH.js";
import "./chunk-TQOHZQVV.js";
import "./chunk-DQHBHRXH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/preflight.ts
function preflight(run) {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER;
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true });
}
export {
  preflight
};
