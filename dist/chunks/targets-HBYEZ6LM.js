import {
  targetIn,
  targetsIn
} from "./chunk-73I3WYNC.js";
import "./chunk-C3NZLOEQ.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
