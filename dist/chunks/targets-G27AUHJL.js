import {
  targetIn,
  targetsIn
} from "./chunk-XFXWYKXP.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
