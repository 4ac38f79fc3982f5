import {
  __commonJS
} from "./chunk-OB3KF4YX.js";

// required:node:fs
var require_node_fs = __commonJS({
  "required:node:fs"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

export {
  require_node_fs
};
