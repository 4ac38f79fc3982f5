import {
  append,
  atShell,
  decodeText,
  folderFiles,
  isFile,
  namesIn,
  readText
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  append,
  atShell,
  decodeText,
  folderFiles,
  isFile,
  namesIn,
  readText
};
