import {
  __commonJS
} from "./chunk-OB3KF4YX.js";

// required:node:net
var require_node_net = __commonJS({
  "required:node:net"(exports, module) {
    module.exports = process.getBuiltinModule("node:net");
  }
});

// required:node:events
var require_node_events = __commonJS({
  "required:node:events"(exports, module) {
    module.exports = process.getBuiltinModule("node:events");
  }
});

// required:node:tls
var require_node_tls = __commonJS({
  "required:node:tls"(exports, module) {
    module.exports = process.getBuiltinModule("node:tls");
  }
});

export {
  require_node_net,
  require_node_tls,
  require_node_events
};
