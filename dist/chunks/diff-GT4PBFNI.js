import {
  diffSets
} from "./chunk-E5MSX6A5.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-XGBBHOQ2.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSets
};
