import {
  targetIn,
  targetsIn
} from "./chunk-QPKYJJDM.js";
import "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
