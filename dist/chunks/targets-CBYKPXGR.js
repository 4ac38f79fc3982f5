import {
  targetIn,
  targetsIn
} from "./chunk-ZNKWYU2L.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
