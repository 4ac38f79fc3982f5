import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
