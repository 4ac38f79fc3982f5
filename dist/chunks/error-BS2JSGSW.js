import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
