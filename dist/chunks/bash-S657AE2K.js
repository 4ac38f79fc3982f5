import {
  choicesOf,
  inQuotes,
  stepsOf,
  valuedOf
} from "./chunk-LWDUN4N5.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/cli/completion/bash.ts
function bashScript(nodes) {
  const any = (patterns) => patterns.map((one) => `'${one}'`).join(" | ");
  const words = (list) => inQuotes(list.join(" "));
  return `# bash completion of quorate, made from its own commands.
_quorate() {
  local at=quorate cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} names='' flags='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${any(stepsOf(nodes))}) at="$at \${COMP_WORDS[i]}" ;;
      ${any(valuedOf(nodes))}) ((i++)) ;;
    esac
  done
  case "$at $before" in
${choicesOf(nodes).map(({ on, values }) => `    ${any(on)}) COMPREPLY=($(compgen -W ${words(values)} -- "$cur")); return ;;
`).join("")}    ${any(valuedOf(nodes))}) return ;;
  esac
  case "$at" in
${nodes.map((node) => line(node, words)).join("")}  esac
  [[ $cur == -* ]] && names=$flags
  COMPREPLY=($(compgen -W "$names" -- "$cur"))
}
complete -o default -F _quorate quorate
`;
}
function line({ at, commands, options, choices }, words) {
  const names = [...commands.map(({ name }) => name), ...choices];
  return `    '${at}') names=${words(names)} flags=${words(options.flatMap((option) => option.flags))} ;;
`;
}
export {
  bashScript
};
