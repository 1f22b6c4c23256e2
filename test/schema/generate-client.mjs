// Run by operations.unit.test.ts: prints, as JSON, the files codegen would write today; writes nothing.
import { generate, loadContext } from '@graphql-codegen/cli';

const context = await loadContext('codegen.yml');
context.updateConfig({ silent: true });
const files = await generate(context, false);
process.stdout.write(JSON.stringify(Object.fromEntries(files.map(({ filename, content }) => [filename, content]))));
