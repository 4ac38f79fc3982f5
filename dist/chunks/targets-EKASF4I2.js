import {
  targetIn,
  targetsIn
} from "./chunk-ZNKWYU2L.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
