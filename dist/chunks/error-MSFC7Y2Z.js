import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-C3NZLOEQ.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
