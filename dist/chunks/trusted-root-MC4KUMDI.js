import {
  readTrustedRoot
} from "./chunk-5Z6BQXTT.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
