import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
