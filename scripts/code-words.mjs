// A plugin of graphql-codegen: the words of the enums named, taken from their descriptions, 中文 / English.

/** @throws Error when a value has no words in both languages */
export function plugin(schema, _documents, { enums }) {
  const lists = enums.map((name) => {
    const values = schema.getType(name).getValues();
    return `  ${name}: {\n${values.map(line).join('\n')}\n  },`;
  });
  return `/** Codes of the schema in words, from its descriptions. */\nexport const codeWords = {\n${lists.join('\n')}\n} as const;\n`;
}

function line({ name, description }) {
  const [zh, en] = (description ?? '').replaceAll(/\s+/g, ' ').split(/ ?\/ (.*)/);
  if (!zh || !en) throw new Error(`${name}：没有双语说明 / no words in both languages`);
  return `    ${name}: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} },`;
}
