import {
  stepsOf,
  valuedOf
} from "./chunk-LWDUN4N5.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/cli/completion/fish.ts
function fishScript(nodes) {
  return `# fish completion of quorate, made from its own commands.
function __quorate_at
    set -l at quorate
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch "$at $word"
            case ${stepsOf(nodes).map(inQuotes).join(" ")}
                set at "$at $word"
            case ${valuedOf(nodes).map(inQuotes).join(" ")}
                set skip yes
        end
    end
    test "$at" = "$argv[1]"
end
${nodes.flatMap(lines).join("\n")}
`;
}
function lines({ at, commands, options, choices }) {
  const here = `complete -c quorate -n ${inQuotes(`__quorate_at ${inQuotes(at)}`)}`;
  return [
    ...commands.map(({ name, words }) => `${here} -f -a ${inQuotes(name)} -d ${inQuotes(words)}`),
    ...choices.map((value) => `${here} -f -a ${inQuotes(value)}`),
    ...options.map(({ flags, words, takesValue, choices: values }) => {
      const typed = flags.map((flag) => flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`);
      const value = values.length > 0 ? ` -x -a ${inQuotes(values.join(" "))}` : takesValue ? " -r" : "";
      return `${here} ${typed.join(" ")}${value} -d ${inQuotes(words)}`;
    })
  ];
}
function inQuotes(text) {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
export {
  fishScript
};
