import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-VBNEJN7Y.js";
import "./chunk-VVWYWGG4.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
