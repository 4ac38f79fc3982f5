import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
