import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-ZW6KX775.js";
import "./chunk-63TPGGTT.js";
import "./chunk-M57DCSWP.js";
import "./chunk-BVCUWND2.js";
import "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-VXJLAREN.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
