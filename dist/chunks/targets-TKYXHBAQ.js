import {
  targetIn,
  targetsIn
} from "./chunk-ZNKWYU2L.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
