import {
  targetIn,
  targetsIn
} from "./chunk-3QBYAZHO.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
