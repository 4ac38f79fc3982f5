import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
