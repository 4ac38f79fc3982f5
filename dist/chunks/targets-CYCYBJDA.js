import {
  targetIn,
  targetsIn
} from "./chunk-QPKYJJDM.js";
import "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
