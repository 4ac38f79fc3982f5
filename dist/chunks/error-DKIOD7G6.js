import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
