import {
  unitSections
} from "./chunk-E4ULSVJQ.js";
import "./chunk-NBP5OP2F.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";
export {
  unitSections
};
