import {
  targetIn,
  targetsIn
} from "./chunk-ZNKWYU2L.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
