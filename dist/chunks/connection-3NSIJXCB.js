import {
  require_connection
} from "./chunk-G7IDHMIH.js";
import "./chunk-DXOB57F5.js";
import "./chunk-VVWYWGG4.js";
export default require_connection();
