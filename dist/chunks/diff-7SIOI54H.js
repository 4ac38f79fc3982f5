import {
  diffSets
} from "./chunk-IN2KOCE7.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSets
};
