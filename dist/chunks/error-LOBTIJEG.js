import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
