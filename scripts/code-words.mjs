// A plugin of graphql-codegen: the words of the enums named, and of the acts, from their descriptions, 中文 / English.

/** @throws Error when a value has no words in both languages */
export function plugin(schema, _documents, { enums }) {
  const lists = enums.map((name) => {
    const values = schema.getType(name).getValues();
    return `  ${name}: {\n${values.map(line).join('\n')}\n  },`;
  });
  lists.push(`  Act: {\n${Object.values(schema.getMutationType().getFields()).map(act).join('\n')}\n  },`);
  return `/** Codes of the schema in words, from its descriptions. */\nexport const codeWords = {\n${lists.join('\n')}\n} as const;\n`;
}

function line(value) {
  const { zh, en } = wordsOf(value);
  return `    ${value.name}: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} },`;
}

/** What an act does, without its conditions and refusals. */
function act(field) {
  const { zh, en } = wordsOf(field);
  const [short, brief] = [zh.split(/[；。，：（(]/)[0], en.split(/[;.:,]|\s\(/)[0]];
  return `    ${field.name}: { zh: ${JSON.stringify(short.trim())}, en: ${JSON.stringify(brief.trim())} },`;
}

function wordsOf({ name, description }) {
  const [zh, en] = (description ?? '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .split(/ ?\/ (.*)/);
  if (!zh || !en) throw new Error(`${name}：没有双语说明 / no words in both languages`);
  return { zh, en };
}
