import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
