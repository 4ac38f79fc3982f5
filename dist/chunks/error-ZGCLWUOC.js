import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
