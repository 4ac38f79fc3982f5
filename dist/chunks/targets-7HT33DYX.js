import {
  targetIn,
  targetsIn
} from "./chunk-QPKYJJDM.js";
import "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
