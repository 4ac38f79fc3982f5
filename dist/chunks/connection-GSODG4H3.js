import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  require_connection
} from "./chunk-5WAKIPUK.js";
import "./chunk-SBSUKJEU.js";
export default require_connection();
