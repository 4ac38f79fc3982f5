import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
