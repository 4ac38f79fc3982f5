import {
  targetIn,
  targetsIn
} from "./chunk-ZNKWYU2L.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
