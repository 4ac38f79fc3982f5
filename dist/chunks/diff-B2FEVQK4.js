import {
  diffSets
} from "./chunk-IOKBIVGJ.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSets
};
