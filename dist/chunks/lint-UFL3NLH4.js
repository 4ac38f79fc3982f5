import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-MPSWXUUS.js";
import "./chunk-2CG5LZLS.js";
import "./chunk-VF5JU5WD.js";
import "./chunk-53IBUP72.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-RUURLOKL.js";
import "./chunk-6KHHJS7W.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-PJIXFWHP.js";
import "./chunk-SJPRFVZW.js";
import "./chunk-XNLRLRAV.js";
import "./chunk-UIMO6ZHU.js";
import "./chunk-Y2UK72KH.js";
export {
  lintFiles,
  lintJob
};
