import {
  targetIn,
  targetsIn
} from "./chunk-73I3WYNC.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
