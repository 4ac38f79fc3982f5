import {
  require_connection
} from "./chunk-YL7YFWD5.js";
import "./chunk-V7FH362F.js";
import "./chunk-OB3KF4YX.js";
export default require_connection();
