import {
  diffSets
} from "./chunk-KPYCUF33.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSets
};
