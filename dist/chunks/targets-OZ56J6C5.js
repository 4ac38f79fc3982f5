import {
  targetIn,
  targetsIn
} from "./chunk-ZNKWYU2L.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
