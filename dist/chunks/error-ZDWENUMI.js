import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
