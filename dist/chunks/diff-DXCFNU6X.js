import {
  diffSets
} from "./chunk-C55MGC4R.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JE2OMED3.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSets
};
