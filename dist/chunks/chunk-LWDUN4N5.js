// src/cli/completion/tree.ts
function treeOf(command, before = "") {
  const help = command.createHelp();
  const at = `${before} ${command.name()}`.trim();
  const commands = help.visibleCommands(command);
  const own = {
    at,
    commands: commands.map((one) => ({ name: one.name(), words: oneLine(one.description()) })),
    options: help.visibleOptions(command).map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== void 0),
      words: oneLine(option.description),
      takesValue: option.required || option.optional,
      choices: option.argChoices ?? []
    })),
    choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices)
  };
  return [own, ...commands.flatMap((one) => one.name() === "help" ? [] : treeOf(one, at))];
}
function stepsOf(nodes) {
  return nodes.flatMap(({ at, commands }) => commands.map(({ name }) => `${at} ${name}`));
}
function valuedOf(nodes) {
  return nodes.flatMap(
    ({ at, options }) => options.flatMap(({ flags, takesValue }) => takesValue ? flags.map((flag) => `${at} ${flag}`) : [])
  );
}
function choicesOf(nodes) {
  return nodes.flatMap(
    ({ at, options }) => options.flatMap(
      ({ flags, choices }) => choices.length === 0 ? [] : [{ on: flags.map((flag) => `${at} ${flag}`), values: choices }]
    )
  );
}
function oneLine(text) {
  return text.replaceAll(/\s+/g, " ");
}
function inQuotes(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

export {
  treeOf,
  stepsOf,
  valuedOf,
  choicesOf,
  inQuotes
};
