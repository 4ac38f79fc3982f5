import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
