import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  cutStep
} from "./chunk-JQRTFXIF.js";
import "./chunk-XWF3DGD7.js";
import "./chunk-R6B7HNBX.js";
import "./chunk-BTJRSV5B.js";
import "./chunk-TBEEA2OJ.js";
import "./chunk-JLY6MXUP.js";
import "./chunk-SLFOFYU2.js";
import "./chunk-YCEZL6EK.js";
import "./chunk-FN6LSULW.js";
import "./chunk-LMS37WOM.js";
import "./chunk-AQDL2H3F.js";
import "./chunk-GK72X7LS.js";
import "./chunk-JGVLKYAJ.js";
import "./chunk-UWBQYSN4.js";
import "./chunk-6ZRXLQ4J.js";
import "./chunk-2E4TDYDW.js";
import "./chunk-VF5JU5WD.js";
import "./chunk-53IBUP72.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-RUURLOKL.js";
import "./chunk-6KHHJS7W.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-PJIXFWHP.js";
import "./chunk-SJPRFVZW.js";
import "./chunk-UIMO6ZHU.js";
import "./chunk-Y2UK72KH.js";
export {
  cut,
  cutStep
};
